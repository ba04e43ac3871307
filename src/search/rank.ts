/**
 * Which hits come first. Each part of the score lies between 0 and 1; the weights say what counts for more.
 */
import type {Hit, Mark, WantedWord} from './find-hits.ts'

const weights = {
  /** The words stand together as typed; of one word: it is met as typed, not as a synonym. */
  phrase: 8,
  /** Share of the words that its heading says. */
  title: 4,
  /** Share of the words that are met as typed. */
  coverage: 2,
  /** Number of places, flattening out: 1 → 0.2, 3 → 0.4, 31 → 1. */
  hits: 1,
  /** How near the words come to each other: 1 where they touch. */
  proximity: 1
}

/** A number for comparing hits of the same query; higher is better. */
export function score({entry, title, text, units}: Hit, wanted: readonly WantedWord[]): number {
  const phrase = wanted.map(({word}) => word.text).join('')
  const marks = [...title, ...text]
  const asTyped = (word: number) =>
    [...marks, ...units].some((mark) => mark.word === word && isTyped(mark, wanted))
  const share = (test: (word: number) => boolean) =>
    wanted.filter((_, word) => test(word)).length / wanted.length
  return (
    weights.phrase * Number(entry.title.includes(phrase) || entry.text.includes(phrase)) +
    weights.title * share((word) => title.some((mark) => mark.word === word)) +
    weights.coverage * share(asTyped) +
    weights.hits * Math.min(1, Math.log2(1 + marks.length) / 5) +
    weights.proximity * Math.max(proximity(title, wanted.length), proximity(text, wanted.length))
  )
}

/** 对外贸易 says 外贸 as typed, although it is one of its synonyms. */
function isTyped({word, variant}: Hit['units'][number], wanted: readonly WantedWord[]): boolean {
  const {
    variants,
    word: {text}
  } = wanted[word]!
  return variants[variant]!.text.includes(text)
}

/** Length of the words over length of the shortest stretch that has them all; 0 for a single word. */
function proximity(marks: readonly Mark[], words: number): number {
  if (words < 2) return 0
  const last = new Map<number, Mark>()
  let best = 0
  for (const mark of marks) {
    last.delete(mark.word)
    last.set(mark.word, mark)
    if (last.size < words) continue
    const nearest = [...last.values()]
    const length = nearest.reduce((sum, {start, end}) => sum + end - start, 0)
    best = Math.max(best, Math.min(1, length / (mark.end - nearest[0]!.start)))
  }
  return best
}
