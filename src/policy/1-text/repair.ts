/**
 * Repairs: what the text says once the accidents of its making are undone. The source stays as it is;
 * each repair leaves an edit and a message.
 */
import {foldWidth} from './repairs/fold-width.ts'
import {invisibleSigns} from './repairs/invisible.ts'
import {lostBreaks} from './repairs/lost-breaks.ts'
import {markupSigns} from './repairs/markup.ts'
import {pageFurniture} from './repairs/page-furniture.ts'
import {privateUse} from './repairs/private-use.ts'
import {scatteredSpaces} from './repairs/scattered-spaces.ts'
import {unwrap} from './repairs/unwrap.ts'
import {applyEdits, type PolicyText, type Repair, toSource, toText} from './text.ts'

/**
 * In the order they are made:
 * signs nobody sees first: they may stand in the middle of what the others look for;
 * private-use glyphs next, because a lost `.` hides headings from `unwrap`;
 * widths before all that look for digits and spaces;
 * page numbers, and breaks that became spaces, before `unwrap`, which asks whether two lines are one;
 * `unwrap` before `scatteredSpaces`, because a line break may stand where the space is.
 */
const repairs: readonly Repair[] = [
  invisibleSigns,
  privateUse,
  foldWidth,
  markupSigns,
  pageFurniture,
  lostBreaks,
  unwrap,
  scatteredSpaces
]

export interface RepairMessage {
  rule: string
  reason: string
  severity: 'info' | 'warning'
  start: number
  end: number
}

/** Reads a source as text: all repairs made, each with a message placed in the source. */
export function repair(source: string): {text: PolicyText; messages: RepairMessage[]} {
  const messages: RepairMessage[] = []
  let text = toText(source)
  for (const {name, find} of repairs) {
    const edits = [...find(text.repaired)]
    for (const {start, end, reason, severity = 'info'} of edits) {
      messages.push({rule: `text:${name}`, reason, severity, ...toSource(text, start, end)})
    }
    text = applyEdits(text, edits)
  }
  return {text, messages}
}
