/**
 * Note: what a person corrected here: what the program read, what it says now, why, and who says so.
 *
 *     更正 · 44个中哈合作项目
 *     性质：程序读作“已实现”，更正为“背景”
 *     44个是中哈两国签约的项目总数，不是本省已实现的数。
 *     策脉编者
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {AppliedCorrection} from '../../policy/corrections/applied.ts'
import {correctionWords as words} from '../../ui-strings/corrections.ts'
import {site} from '../../ui-strings.ts'
import {correctionId} from '../corrections/correction-address.ts'
import type {RowFacts} from '../policy-text/facts.ts'
import {bodyLine, type Note, smallLine, toNote} from './note.ts'

/** One note for each fact. The mark of one that has a note of its own leads there: that stands below. */
export function correctionNotes({corrections, figures, citations, masked}: RowFacts): Note[] {
  const facts = [...figures, ...citations, ...masked]
  return byFact(corrections).map((same) =>
    toNote({
      kind: 'correction',
      id: correctionId(same[0]!),
      label: words.label(same[0]!.quote),
      lines: saidTogether(same).flatMap((said) => [
        ...said.map((made) => bodyLine([words.change(made)], words.change(made).length)),
        smallLine(said[0]!.why),
        smallLine(words.signed(said[0]!))
      ]),
      facts: facts.filter((fact) => fact.corrections?.some((made) => same.includes(made)))
    })
  )
}

/** The same under a table. */
export function correctionLines(corrections: readonly AppliedCorrection[]): Element[] {
  return byFact(corrections).map((same) => {
    const parts = saidTogether(same).flatMap((said) => [
      ...said.map(words.change),
      said[0]!.why,
      words.signed(said[0]!)
    ])
    const line = [words.label(same[0]!.quote), ...parts].join(site.separator)
    return h('p.table-note', {id: correctionId(same[0]!)}, line)
  })
}

function byFact(corrections: readonly AppliedCorrection[]): AppliedCorrection[][] {
  return [...Map.groupBy(corrections, correctionId).values()]
}

/** Several fields that one person corrected for one reason. */
function saidTogether(corrections: readonly AppliedCorrection[]): AppliedCorrection[][] {
  return [...Map.groupBy(corrections, ({who, why, day}) => `${who}\n${why}\n${day}`).values()]
}
