/**
 * Units named one after another, whether or not anybody is told to do something there.
 *
 *     抄报：省发展改革委、省自然资源厅、省应急管理厅
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Lexicon} from '../../lexicon.ts'

/** Two may stand together in a sentence of its own; from three on it is a list. */
const least = 3

/** For places asked in rising order: where the list of units ends that stands there, else 0. */
export function toUnitLists({offices}: Pick<Lexicon, 'offices'>): (words: string) => (at: number) => number {
  const ends = offices.toSorted((one, other) => other.length - one.length).join('|')
  const unit = `\\p{Script=Han}{1,14}?(?:${ends})`
  const list = new RegExp(
    `(?<!\\p{Script=Han}|、)${unit}(?:、${unit}){${least - 1},}(?!\\p{Script=Han})`,
    'gu'
  )
  return (words) => {
    const lists = matchesOf(words, list).map(({0: raw, index}) => ({
      start: index,
      end: index + raw.length
    }))
    let next = 0
    return (at) => {
      while (next < lists.length && lists[next]!.end <= at) next++
      return next < lists.length && lists[next]!.start <= at ? lists[next]!.end : 0
    }
  }
}
