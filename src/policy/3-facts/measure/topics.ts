/**
 * Topics of a measure, the weightiest first: a word in its head weighs as much as three in its text, and one
 * mention in passing (建设……、教育、医疗……) makes no topic unless there is no other.
 */
import type {Facts} from '../index.ts'

const headWeight = 3
const least = 2

/** `head` is where the words of the heading end in the source. */
export function toTopics(terms: Facts['terms'], head: number): string[] {
  const weights = new Map<string, number>()
  for (const {start, value} of terms) {
    weights.set(value.topic, (weights.get(value.topic) ?? 0) + (start < head ? headWeight : 1))
  }
  const ranked = [...weights].sort(([, one], [, other]) => other - one)
  const weighty = ranked.filter(([, weight]) => weight >= least)
  return (weighty.length > 0 ? weighty : ranked.slice(0, 1)).map(([topic]) => topic)
}
