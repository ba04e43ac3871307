/**
 * Note: who is responsible, one line for each group of the source, with restored names.
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Duty} from '../../policy/policy.ts'
import {counted, notes, roleNames} from '../../ui-strings.ts'
import {type Note, toNote} from './note.ts'

const mostLines = 6
const lineHeight = 22
const charactersPerLine = 16

/** `null` where nobody is named. */
export function unitsNote(duties: readonly Duty[]): Note | null {
  const first = duties[0]
  if (!first) return null
  const groups = toGroups(duties).map(groupText)
  const lines = groups.map((text) => Math.ceil(text.length / charactersPerLine))
  const total = lines.reduce((sum, each) => sum + each, 0)
  const folded = total > mostLines && groups.length > 1
  const [head, ...rest] = groups.map((text) => h('p.note-group', text))
  return toNote({
    kind: 'units',
    id: `n-u${first.start}`,
    label: counted.units(new Set(duties.map(({value}) => value.unit)).size),
    lines: [
      {element: head!, height: lines[0]! * lineHeight},
      ...(folded ? [{element: fold(rest), height: lineHeight}] : rest.map(place))
    ],
    facts: duties
  })

  function place(element: Element, index: number) {
    return {element, height: lines[index + 1]! * lineHeight}
  }
}

function fold(rest: Element[]): Element {
  return h('details.note-more', [h('summary', notes.open), ...rest])
}

/** Groups as the source separates them; a group number that falls begins the next bracket. */
function toGroups(duties: readonly Duty[]): Duty[][] {
  const groups: Duty[][] = []
  let last = -1
  for (const duty of duties) {
    if (duty.value.group === last) groups.at(-1)!.push(duty)
    else groups.push([duty])
    last = duty.value.group
  }
  return groups
}

function groupText(group: readonly Duty[]): string {
  return group
    .map(({value: {unit, role}}) => (role === 'resp' ? unit : `${unit}（${roleNames[role]}）`))
    .join('、')
}
