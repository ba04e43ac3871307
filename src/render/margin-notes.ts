/**
 * The notes beside one provision, in the order a reader needs them: doubt, what was struck out, what a person
 * corrected, what differs, target, citation, who cites it, counterpart, units. What would make the row grow too far is folded under a line
 * that says how many there are.
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import {auditWords} from '../ui-strings/audits.ts'
import {correctionWords} from '../ui-strings/corrections.ts'
import {maskedWords} from '../ui-strings/masked.ts'
import {counted, notes as words} from '../ui-strings.ts'
import {auditNotes, differs} from './margin-notes/audit.ts'
import {citationNotes} from './margin-notes/citation.ts'
import {citedByNotes} from './margin-notes/cited-by.ts'
import {correctionNotes} from './margin-notes/correction.ts'
import {counterpartNotes} from './margin-notes/counterpart.ts'
import {doubtNotes} from './margin-notes/doubt.ts'
import type {Note, NoteKind} from './margin-notes/note.ts'
import type {Reading} from './margin-notes/reading.ts'
import {redactedNote} from './margin-notes/redacted.ts'
import {targetNotes} from './margin-notes/target.ts'
import {unitsNote} from './margin-notes/units.ts'
import type {RowFacts} from './policy-text/facts.ts'

const lineHeight = 32
const charactersPerLine = 36
/** Pixels by which notes may lengthen a row. */
const growth = 64

/** `sections`: ids of the sections that begin in this row. */
export function toNotes(facts: RowFacts, sections: readonly string[], reading: Reading): Note[] {
  const redacted = redactedNote(facts.masked)
  const units = unitsNote(facts.duties, reading)
  return [
    ...doubtNotes(facts.messages),
    ...(redacted ? [redacted] : []),
    ...correctionNotes(facts),
    // Where the document differs from itself, this is not folded below a long list of targets.
    ...auditNotes(facts.audits.filter(({audit}) => differs(audit))),
    ...targetNotes(facts.figures, reading),
    ...auditNotes(facts.audits.filter(({audit}) => !differs(audit))),
    ...citationNotes(facts.citations, reading),
    ...sections.flatMap((section) => citedByNotes(section, reading)),
    ...sections.flatMap((section) => counterpartNotes(section, reading)),
    ...(units ? [units] : [])
  ]
}

/** The notes as one `<details>`: always open beside the text, folded under it on narrow screens.
 * `extra`: pixels free below the row. */
export function renderNotes(
  notes: readonly Note[],
  facts: RowFacts,
  characters: number,
  extra: number
): Element | null {
  if (notes.length === 0) return null
  const room = Math.ceil((characters + 2) / charactersPerLine) * lineHeight + growth + extra
  const [shown, rest] = splitAt(notes, room)
  const open = notes.every(({kind}) => kind === 'target')
  return h('details.notes', {open}, [
    h('summary', [
      h('span.fold-counts', foldedLine(notes, facts)),
      h('span.fold-word', {dataOpen: words.open, dataClose: words.close})
    ]),
    ...shown.map(({element}) => element),
    rest.length === 0
      ? null
      : h('details.note-more', [h('summary', counted.more(rest.length)), ...rest.map(({element}) => element)])
  ])
}

function splitAt(notes: readonly Note[], room: number): [readonly Note[], readonly Note[]] {
  let height = 0
  const cut = notes.findIndex((note, index) => {
    height += note.height
    return index > 0 && height > room
  })
  return cut < 0 ? [notes, []] : [notes.slice(0, cut), notes.slice(cut)]
}

/** 目标 2　责任单位 11: as many notes as open below it; of units and what was struck out, how many the note tells of. */
function foldedLine(notes: readonly Note[], {duties, masked}: RowFacts): Element[] {
  const of = (kind: NoteKind) => notes.filter((note) => note.kind === kind).length
  const units = new Set(duties.map(({value}) => value.unit)).size
  const counts: [NoteKind, string, number][] = [
    ['doubt', words.doubt, of('doubt')],
    ['redacted', maskedWords.name, masked.length],
    ['correction', correctionWords.name, of('correction')],
    ['target', words.target, of('target')],
    ['audit', auditWords.crumb, of('audit')],
    ['citation', words.citation, of('citation')],
    ['cited', words.citedBy, of('cited')],
    ['counterpart', words.counterpart, of('counterpart')],
    ['units', words.units, units]
  ]
  return counts
    .filter(([, , number]) => number > 0)
    .map(([kind, word, number]) =>
      h('span', {className: ['fold-count', kind]}, [h('span.sign'), `${word} ${number}`])
    )
}
