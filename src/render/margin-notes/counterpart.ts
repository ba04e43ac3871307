/**
 * Note: the same matter in another document, above it or below it; what is left out stands on the page of the
 * measure.
 *
 *     ◐ 改写 · 金昌报告 三（一）三是
 *     优化出口商品结构
 *     下位文件　同一做法，换了说法　并排看
 */
import {h} from 'hastscript'
import type {Policy} from '../../policy/policy.ts'
import {counted, notes, relationNames, site} from '../../ui-strings.ts'
import {addressLabel, sectionsById} from '../address-label.ts'
import {alignmentAnchor} from '../compare/alignment-anchor.ts'
import {measurePath} from '../measures/measure-path.ts'
import {setMarker} from '../policy-text/marker.ts'
import {bodyLine, type Note, smallLineOf, toNote} from './note.ts'
import type {Counterpart, Reading} from './reading.ts'

const mostCounterparts = 2

/** `measure`: the section these are counterparts of; a 一是 says which it is, the row may hold several. */
export function counterpartNotes(measure: string, {counterparts, policy}: Reading): Note[] {
  const found = counterparts.get(measure) ?? []
  const own = sectionsById(policy.sections).get(measure)
  const name = own?.kind === 'enumerated' ? `${setMarker(own.marker)} ` : ''
  const left = found.length - mostCounterparts
  return found.slice(0, mostCounterparts).map((each, index) => {
    const isLast = index === mostCounterparts - 1
    return counterpartNote(policy, measure, name, each, index, isLast ? Math.max(left, 0) : 0)
  })
}

function counterpartNote(
  policy: Policy,
  own: string,
  name: string,
  counterpart: Counterpart,
  index: number,
  left: number
): Note {
  const {document, measure, relation, side} = counterpart
  const {sign, word, meaning} = relationNames[relation]
  const section = sectionsById(document.sections).get(measure)
  const address = addressLabel(document, measure)
  const heading = section?.title || address
  return toNote({
    kind: 'counterpart',
    id: `n-${own}-${index + 1}`,
    label: `${name}${sign} ${word} · ${document.metadata.shortTitle} ${address}`,
    lines: [
      bodyLine([h('a', {href: `/documents/${document.id}/#${measure}`}, heading)], heading.length),
      besideLine([notes[side], meaning], compareHref(policy, own, counterpart)),
      ...(left > 0 ? [moreLine(left, `${measurePath(policy.id, own)}#beside`)] : [])
    ],
    facts: []
  })
}

/** The two side by side on the page that compares their documents. */
function compareHref(policy: Policy, own: string, {document, measure, side}: Counterpart): string {
  return side === 'upper'
    ? `/compare/${document.id}/${policy.id}/#${alignmentAnchor(measure, own)}`
    : `/compare/${policy.id}/${document.id}/#${alignmentAnchor(own, measure)}`
}

function besideLine(words: string[], href: string) {
  const before = [...words, ''].join(site.separator)
  return smallLineOf([before, h('a', {href}, notes.beside)], before.length + notes.beside.length)
}

function moreLine(left: number, href: string) {
  const words = counted.more(left)
  return smallLineOf([h('a', {href}, words)], words.length)
}
