/**
 * Which records come first. Each part of the score lies between 0 and 1; the weights say what counts for more.
 */

import {type Layout, slotBits} from '../index/layout.ts'
import {reach} from '../index/phrase.ts'
import type {Finder, Wording} from './finder.ts'

const weights = {
  /** The words stand together as typed; of one word: it is met as typed, not as a synonym. */
  phrase: 8,
  /** Share of the words that its heading says. */
  title: 4,
  /** Share of the words it says itself; a synonym is worth less, and so is the name of one of its units or topics. */
  coverage: 4,
  /** BM25, as a share of the most it could be. */
  frequency: 2,
  /** How near the words come to each other: 1 where they touch. */
  proximity: 1
}
const worth = {typed: 1, named: 0.9, synonym: 0.7}

/** Of BM25: how soon more of a word counts no more, and how much long texts are held back. */
const saturation = 1.2
const lengthShare = 0.75

/** By word: whether one of the record's units or topics is called so, and whether it only stands above the record. */
export interface Met {
  named: boolean[]
  above: boolean[]
}

export interface Scorer {
  start(record: number): void
  /** Takes the places of a word in the record; tells whether there are any. Records come in rising order. */
  take(word: number, wordings: readonly Wording[]): boolean
  /** Of the record, once every word is taken. */
  score(met: Met): number
  /** Notes which wordings were met in the record. */
  mark(seen: boolean[][]): void
}

/** A place, its word and its wording in one number, so that they sort together. */
const perWord = 256
const perPlace = perWord * perWord

/** Of the record at hand; grown as needed, overwritten by the next. */
let met = new Float64Array(256)

export function createScorer(finders: readonly Finder[], {starts, texts, records, recordOf}: Layout): Scorer {
  const words = finders.length
  const rarity = finders.map(({frequency}) => Math.log(1 + records / (1 + frequency)))
  const mostFrequency = rarity.reduce((sum, each) => sum + each, 0) * (saturation + 1)
  const meanLength = Math.max(1, recordOf.length / Math.max(1, records))
  let count = 0
  let record = 0
  // By word: how often it is met, whether in the heading, whether as typed.
  const times: number[] = []
  const inTitle: number[] = []
  const typed: number[] = []
  // Where it was last met; and behind the words that stand one after the other as typed, up to it.
  const begins: number[] = []
  const ends: number[] = []
  const chain: number[] = []

  return {
    start(next) {
      record = next
      count = 0
    },
    take(word, wordings) {
      const first = starts[record]!
      const text = texts[record]!
      const end = starts[record + 1]!
      times[word] = inTitle[word] = typed[word] = 0
      for (let which = 0; which < wordings.length; which++) {
        const wording = wordings[which]!
        const {places} = wording
        let at = reach(places, wording.at, first)
        const from = at
        for (; at < places.length && places[at]! < end; at++) {
          if (places[at]! < text) inTitle[word] = 1
          if (count === met.length) met = longer(met)
          met[count++] = places[at]! * perPlace + word * perWord + which
        }
        wording.at = at
        if (at === from) continue
        times[word]! += (at - from) * (wording.typed ? worth.typed : worth.synonym)
        if (wording.typed) typed[word] = 1
      }
      return times[word]! > 0
    },
    score({named, above}) {
      let title = 0
      let coverage = 0
      let frequency = 0
      let together = words === 1 && typed[0] === 1
      const length = (starts[record + 1]! - starts[record]!) >> slotBits
      const held = saturation * (1 - lengthShare + (lengthShare * length) / meanLength)
      for (let word = 0; word < words; word++) {
        title += inTitle[word]!
        if (above[word]) continue
        coverage += typed[word] ? worth.typed : named[word] ? worth.named : worth.synonym
        const said = times[word]! + (named[word] ? worth.named : 0)
        frequency += (rarity[word]! * said * (saturation + 1)) / (said + held)
      }
      let proximity = 0
      if (words > 1 && count > 1) {
        const near = nearness()
        proximity = near.proximity
        together = near.together
      }
      return (
        weights.phrase * Number(together) +
        (weights.title * title) / words +
        (weights.coverage * coverage) / words +
        (weights.frequency * frequency) / mostFrequency +
        weights.proximity * proximity
      )
    },
    mark(seen) {
      for (let each = 0; each < count; each++) {
        const rest = met[each]! % perPlace
        seen[Math.floor(rest / perWord)]![rest % perWord] = true
      }
    }
  }

  /**
   * Length of the words over length of the shortest stretch that has all that are met; and whether they stand one
   * behind the other as typed, nothing but a stop between them.
   */
  function nearness(): {proximity: number; together: boolean} {
    sortFirst(met, count)
    let different = 0
    let proximity = 0
    let together = false
    for (let word = 0; word < words; word++) begins[word] = chain[word] = -1
    for (let at = 0; at < count; at++) {
      const each = met[at]!
      const place = Math.floor(each / perPlace)
      const rest = each % perPlace
      const word = Math.floor(rest / perWord)
      const {length} = finders[word]!.wordings[rest % perWord]!
      if (begins[word] === -1) different++
      begins[word] = place
      ends[word] = place + length
      if (rest % perWord === 0) {
        const before = word === 0 ? place : chain[word - 1]!
        if (before === place || before === place - 1) {
          chain[word] = place + length
          if (word === words - 1) together = true
        }
      }
      if (different < 2) continue
      let start = Infinity
      let end = 0
      let said = 0
      for (let other = 0; other < words; other++) {
        if (begins[other] === -1) continue
        start = Math.min(start, begins[other]!)
        end = Math.max(end, ends[other]!)
        said += ends[other]! - begins[other]!
      }
      proximity = Math.max(proximity, ((different / words) * Math.min(said, end - start)) / (end - start))
    }
    return {proximity, together}
  }
}

/** A few runs that are in order already: inserting beats sorting, unless there are many. */
function sortFirst(numbers: Float64Array, count: number) {
  if (count > 64) {
    numbers.subarray(0, count).sort()
    return
  }
  for (let at = 1; at < count; at++) {
    const number = numbers[at]!
    let to = at
    for (; to > 0 && numbers[to - 1]! > number; to--) numbers[to] = numbers[to - 1]!
    numbers[to] = number
  }
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(numbers.length * 2)
  twice.set(numbers)
  return twice
}
