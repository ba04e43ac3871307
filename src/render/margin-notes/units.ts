/**
 * Note: who is responsible, one line for each group of the source, with restored names that lead to their pages.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Duty} from '../../policy/policy.ts'
import {counted, notes, roleNames} from '../../ui-strings.ts'
import {type Note, toNote} from './note.ts'
import type {Reading} from './reading.ts'

const mostLines = 6
const lineHeight = 22
const charactersPerLine = 16
/** Longer names may break. */
const longestWhole = 15

/** `null` where nobody is named. */
export function unitsNote(duties: readonly Duty[], reading: Pick<Reading, 'unitPage'>): Note | null {
  const first = duties[0]
  if (!first) return null
  const groups = toGroups(duties)
  const lines = groups.map((group) => countLines(group))
  const total = lines.reduce((sum, each) => sum + each, 0)
  const folded = total > mostLines && groups.length > 1
  const [head, ...rest] = groups.map((group) => h('p.note-group', groupWords(group, reading)))
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

function groupWords(group: readonly Duty[], {unitPage}: Pick<Reading, 'unitPage'>): ElementContent[] {
  return group.flatMap(({value: {unit, role}}, index): ElementContent[] => [
    {type: 'text', value: index > 0 ? '、' : ''},
    h('a', {className: unit.length > longestWhole ? ['long'] : null, href: unitPage(unit)}, unit),
    {type: 'text', value: role === 'resp' ? '' : `（${roleNames[role]}）`}
  ])
}

/** Lines it takes where no name is broken that fits on one; the mark behind a name is its own. */
function countLines(group: readonly Duty[]): number {
  let lines = 0
  let room = 0
  for (const {value} of group) {
    const length = value.unit.length + (value.role === 'resp' ? 1 : roleNames[value.role].length + 3)
    if (length > room) {
      lines += Math.ceil(length / charactersPerLine)
      room = charactersPerLine - ((length - 1) % charactersPerLine) - 1
    } else room -= length
  }
  return lines
}
