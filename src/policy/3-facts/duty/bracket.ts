/**
 * Which brackets name responsible units, and in which roles.
 *
 *     责任单位：市科技局、商务局        one label
 *     牵头单位：市教委；配合单位：市科技局   several labels
 *     省商务厅牵头，合肥海关配合          verbs
 *     省财政厅、省商务厅按职责分工负责
 */
import {splitOutside} from '../../1-text/brackets.ts'

export type Role = 'lead' | 'support' | 'resp'

export interface WrittenUnit {
  /** Range in the bracket's inside. */
  start: number
  end: number
  asWritten: string
  role: Role
  group: number
}

export interface DutyBracket {
  units: WrittenUnit[]
  /** A label whose first character was lost: 任单位. */
  lost: string | null
}

const label =
  /(?:^|(?<=[，,；;。]))\s*(?<word>牵头|责任|任|配合|参与|参加|协办|协助|主办|主管|实施)(?:责任)?(?:单位|部门)[：:]/g
const verb =
  /(?:按照?(?:各自)?职责(?:分工)?|按照?分工|分别|共同|分工)?(?<word>牵头(?:负责)?|负责|配合|参与|参加|落实)$/
/** What a unit's name may end with; a bracket whose parts do not is no list of units. */
const unitEnd =
  /(?:局|委|厅|办|部|署|室|科|处|院|会|中心|政府|海关|行|队|公司|集团|单位|部门|企业|机构|学校|高校|街道|镇|乡|区|县|市|社|站|所|馆|团|组|办公室)(?:[（(][^（）()]*[）)])?$/

const roleOf: Record<string, Role> = {
  牵头: 'lead',
  配合: 'support',
  参与: 'support',
  参加: 'support',
  协办: 'support',
  协助: 'support'
}

/** `null` where the bracket is about something else. */
export function readDutyBracket(inside: string): DutyBracket | null {
  const labels = [...inside.matchAll(label)]
  if (labels.length > 0 && labels[0]!.index === 0) return readLabelled(inside, labels)
  return verb.test(inside.trim()) || /牵头[，,；;]/.test(inside) ? readVerbs(inside) : null
}

function readLabelled(inside: string, labels: RegExpExecArray[]): DutyBracket {
  const units: WrittenUnit[] = []
  let group = 0
  labels.forEach(({0: raw, index, groups}, at) => {
    const from = index + raw.length
    const to = labels[at + 1]?.index ?? inside.length
    for (const part of splitOutside(inside.slice(from, to), '，,；;。')) {
      const written = readGroup(
        inside,
        from + part.start,
        from + part.end,
        roleOf[groups!['word']!] ?? 'resp',
        group
      )
      if (written.length > 0) group++
      units.push(...written)
    }
  })
  const first = labels[0]!
  return {units, lost: first.groups!['word'] === '任' ? first[0].slice(0, -1).trim() : null}
}

function readVerbs(inside: string): DutyBracket | null {
  const units: WrittenUnit[] = []
  const parts = splitOutside(inside, '，,；;。')
  for (const [group, {start, end}] of parts.entries())
    units.push(...readGroup(inside, start, end, 'resp', group))
  return units.length > 0 && units.every(({asWritten}) => unitEnd.test(asWritten))
    ? {units, lost: null}
    : null
}

/** One group between commas: `市督监考办、商务局牵头`. Its closing verb gives the role. */
function readGroup(inside: string, start: number, end: number, role: Role, group: number): WrittenUnit[] {
  const text = inside.slice(start, end)
  const closing = verb.exec(text.trimEnd())
  const named = closing ? text.slice(0, closing.index) : text
  const word = closing?.groups?.['word']
  const own: Role = word ? (roleOf[word.slice(0, 2)] ?? role) : role
  return splitOutside(named, '、/').flatMap((part) => {
    const raw = named.slice(part.start, part.end)
    const asWritten = raw.trim()
    if (asWritten === '') return []
    const from = start + part.start + (raw.length - raw.trimStart().length)
    return [{start: from, end: from + asWritten.length, asWritten, role: own, group}]
  })
}
