import {toReuseDocument} from '../../src/policy/4-links/index.ts'
import {findReuse} from '../../src/policy/4-links/reuse.ts'
import type {Lexicon} from '../../src/policy/lexicon.ts'
import type {Policy} from '../../src/policy/policy.ts'

export interface ReuseCost {
  documents: number
  characters: number
  passages: number
  /** Of one core, the least of some rounds. */
  milliseconds: number
  perMillion: number
}

const rounds = 3

/** What reuse costs among so many documents, spread evenly over all of them, and among all. */
export function measureReuse(
  policies: readonly Policy[],
  sizes: readonly number[],
  lexicon: Lexicon
): ReuseCost[] {
  const wanted = [...sizes.filter((size) => size < policies.length), policies.length]
  return wanted.map((size) => {
    const some = Array.from({length: size}, (_, at) => policies[Math.floor((at * policies.length) / size)]!)
    const documents = some.map(toReuseDocument)
    const characters = some.reduce((sum, {text}) => sum + text.source.length, 0)
    const passages = findReuse(documents, lexicon).length
    const times = Array.from({length: rounds}, () => coreTime(() => findReuse(documents, lexicon)))
    const milliseconds = Math.min(...times)
    return {
      documents: size,
      characters,
      passages,
      milliseconds,
      perMillion: (milliseconds / characters) * 1e6
    }
  })
}

/** Milliseconds of one core: other work on the machine does not count. */
function coreTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1000
}
