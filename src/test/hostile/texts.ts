/** Which attack stands where: made from the table, the same in every run, each with a mark of its own. */
import {repair} from '../../policy/1-text/repair.ts'
import {type Attack, attacks, markOf, withMark} from './attacks.ts'

export interface HostileText {
  attack: string
  mark: string
  text: string
}

/** Hands out marks; `count` tells how many. */
export interface Marks {
  next(attack: Attack): HostileText
}

export function toMarks(first = 0): Marks {
  let number = first
  return {
    next(attack) {
      const mark = markOf(number++)
      return {attack: attack.name, mark, text: withMark(attack, mark)}
    }
  }
}

/** `count` attacks from `start` on, around the table as often as need be: 7 and 121 have no common factor. */
export function pick(start: number, count: number, among: readonly Attack[] = attacks): Attack[] {
  return Array.from({length: count}, (_, at) => among[(start + at * 7) % among.length]!)
}

/** Words as they are compared: as they are read, without white space and what nobody sees. */
export function bare(words: string): string {
  return repair(`甲${words}乙`)
    .text.repaired.slice(1, -1)
    .replace(/[\s\u0085]/g, '')
}
