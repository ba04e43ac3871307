/**
 * Records by what is said of them rather than in them: their responsible units, by any of their names (texts print
 * 商务局 and mean 市商务局, and 市发改委 is the 市发展改革委), and their topics.
 */
import type {Catalogue} from '../index/catalogue.ts'
import {reach} from '../index/phrase.ts'
import {fold} from '../text/fold.ts'

export interface Naming {
  /** Places of the units one of whose names has `text` (folded) in it; one may come twice. */
  units(text: string): number[]
  /** Place of the topic called so. */
  topic(text: string): number | undefined
}

/** Single characters are part of every name. */
const shortest = 2

export function createNaming({units, topics}: Pick<Catalogue, 'units' | 'topics'>): Naming {
  let all = ''
  const starts = Uint32Array.from(units, (names) => {
    const start = all.length
    all += `${names.map(fold).join('\n')}\n`
    return start
  })
  const topicPlaces = new Map(topics.map((name, place) => [fold(name), place]))
  return {
    units(text) {
      const found: number[] = []
      if (text.length < shortest) return found
      for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
        found.push(reach(starts, 0, at + 1) - 1)
      }
      return found
    },
    topic: (text) => topicPlaces.get(text)
  }
}
