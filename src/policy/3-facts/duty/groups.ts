/**
 * One group of responsible units, between two commas, and the verb that closes it.
 *
 *     市督监考办、商务局牵头      国家移民局、中国民航局和各地方人民政府按职责分工负责      农业农村部、财政部等
 *     ^^^^^^^^ ^^^^^^            ^^^^^^^^^  ^^^^^^^^^^ ^^^^^^^^^^^                    ^^^^^^^^^^ ^^^^^^
 */
import {splitOutside} from '../../1-text/brackets.ts'
import {matchesOf} from '../../1-text/matches.ts'
import type {DutyWords, Role} from './words.ts'

export interface WrittenUnit {
  /** Range in the text the group stands in. */
  start: number
  end: number
  asWritten: string
  role: Role
  group: number
}

export interface Group {
  start: number
  end: number
  /** What holds where the group says nothing itself. */
  role: Role
  group: number
}

/** Whether a group ends in a verb, and in which role. */
export function closingRole(text: string, {verb, roleOf}: DutyWords): {role: Role; at: number} | null {
  const closing = verb.exec(text.trimEnd())
  return closing ? {role: roleOf.get(closing.groups!['word']!)!, at: closing.index} : null
}

/** 等有关部门和单位, 会同有关部门: who else there may be. */
const others =
  /(?:等(?:有关|相关)?(?:部门|单位)*(?:和单位)?|会同(?:有关|相关)?(?:部门|单位|方面)(?:和单位)?)$/

/** 人工智能发展局（简称“区人工智能发展局”） */
const shortName = /[（(](?:以下)?(?:统|简)?称[^（）()]*[）)]$/

/** The units of `text.slice(start, end)`, in order. */
export function readGroup(text: string, {start, end, role, group}: Group, words: DutyWords): WrittenUnit[] {
  const printed = text.slice(start, end)
  const closing = closingRole(printed, words)
  const named = closing ? printed.slice(0, closing.at) : printed
  const own = closing?.role ?? role
  return splitOutside(named, '、/／').flatMap((part) =>
    joined(named.slice(part.start, part.end), words).flatMap(({from, to, along}) => {
      const raw = named.slice(part.start + from, part.start + to)
      const asWritten = raw.trim().replace(others, '').replace(shortName, '')
      if (asWritten === '') return []
      const at = start + part.start + from + (raw.length - raw.trimStart().length)
      return [{start: at, end: at + asWritten.length, asWritten, role: along ? 'support' : own, group}]
    })
  )
}

/** Between two pauses; more is a list that lost its pauses, and no two names in it are told apart. */
const longestPart = 400
const kind = /^(?:有关|相关)?(?:部门|单位)$/

/** 中国民航局和各地方人民政府 are two, 工业和信息化局 is one: both sides must be units. 会同 names who helps. */
function joined(part: string, words: DutyWords): {from: number; to: number; along: boolean}[] {
  const whole = [{from: 0, to: part.length, along: false}]
  if (part.length > longestPart) return whole
  for (const {0: word, index} of matchesOf(part, /会同|[和及与]/g)) {
    const [left, right] = [part.slice(0, index).trim(), part.slice(index + word.length).trim()]
    if (left.length < 3 || !words.mayEnd(left) || !words.isUnit(right) || kind.test(right)) continue
    const next = index + word.length
    return [
      {from: 0, to: index, along: false},
      ...joined(part.slice(next), words).map(({from, to, along}) => {
        return {from: from + next, to: to + next, along: along || word === '会同'}
      })
    ]
  }
  return whole
}
