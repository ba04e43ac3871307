/**
 * The words that are exchanged, and for each document which stands for which: always another word of as many letters,
 * and for one word always the same, so that a document repeats itself as its model does and no other document.
 */
import {between, type Random} from '../bench-search/random.ts'

const han = /^\p{Script=Han}{2,}$/u

export interface Vocabulary {
  /** Number of each word. */
  numbers: ReadonlyMap<string, number>
  words: readonly string[]
  /** Numbers of the words of as many letters as the word of this number has, and its place among them. */
  groups: readonly {members: readonly number[]; place: number}[]
}

/** A word in more than this share of the documents belongs to all of them. */
const commonShare = 0.6
/** Fewer of one length could not be told apart. */
const leastOfLength = 20

/** `documents`: the words of each; numbered as they sort. */
export function toVocabulary(
  documents: readonly ReadonlySet<string>[],
  isKept: (word: string) => boolean
): Vocabulary {
  const common = commonWords(documents, commonShare)
  const own = [...new Set(documents.flatMap((words) => [...words]))].filter(
    (word) => han.test(word) && !common.has(word) && !isKept(word)
  )
  const groups = [...Map.groupBy(own, ({length}) => length).values()].filter(
    ({length}) => length >= leastOfLength
  )
  const words = groups.flat().sort()
  const numbers = new Map(words.map((word, number) => [word, number]))
  const members = new Map(
    groups.map((group) => [
      group[0]!.length,
      group.map((word) => numbers.get(word)!).sort((one, other) => one - other)
    ])
  )
  const place = new Map([...members.values()].flatMap((group) => group.map((number, at) => [number, at])))
  return {
    numbers,
    words,
    groups: words.map((word, number) => ({members: members.get(word.length)!, place: place.get(number)!}))
  }
}

/** Words that stand in more than a share of the documents, and in two at least. */
export function commonWords(documents: readonly ReadonlySet<string>[], share: number): Set<string> {
  const spread = new Map<string, number>()
  for (const words of documents) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const most = Math.max(1, share * documents.length)
  return new Set([...spread].filter(([, count]) => count > most).map(([word]) => word))
}

/** Which word stands for the word of a number; no two stand for one. */
export function toExchange({words, groups}: Vocabulary, random: Random): (number: number) => string {
  const keys = [between(random, 1, 2 ** 30), between(random, 1, 2 ** 30), between(random, 1, 2 ** 30)]
  return (number) => {
    const {members, place} = groups[number]!
    return words[members[shuffledPlace(place, members.length, keys)]!]!
  }
}

/**
 * A place shuffled among `size`: steps that can each be taken back, over the next power of two, until the place is one
 * of those that are there.
 */
function shuffledPlace(place: number, size: number, keys: readonly number[]): number {
  const bits = Math.max(2, Math.ceil(Math.log2(size)))
  const mask = 2 ** bits - 1
  let mixed = place
  do {
    for (const key of keys) {
      mixed = Math.imul(mixed, key | 1) & mask
      mixed ^= mixed >>> (bits >> 1)
      mixed = (mixed + (key >>> 7)) & mask
    }
  } while (mixed >= size)
  return mixed
}
