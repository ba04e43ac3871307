/**
 * What a run says: times, ratios and how often the first ten hold an answer.
 */
import type {SizeRun} from './ask.ts'
import type {EngineName} from './engines.ts'
import type {BenchQuery} from './queries.ts'

export type Which = (query: BenchQuery) => boolean

export const clean: Which = ({kind}) => kind === 'known' || kind === 'realistic'
export const all: Which = () => true

/** NaN of nothing. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function timeOf(run: SizeRun, name: EngineName, which: Which = all, share = 0.5): number {
  const times = run.answers.get(name)?.milliseconds ?? []
  return quantile(
    times.filter((_, place) => which(run.queries[place]!)),
    share
  )
}

/** Median of ours over that of a peer, both on the queries the peer was asked. */
export function ratioTo(run: SizeRun, peer: EngineName, which: Which = all): number {
  const asked = run.answers.get(peer)?.milliseconds ?? []
  const places = asked.flatMap((time, place) =>
    Number.isNaN(time) || !which(run.queries[place]!) ? [] : [place]
  )
  const of = (name: EngineName) =>
    quantile(
      places.map((place) => run.answers.get(name)!.milliseconds[place]!),
      0.5
    )
  return places.length === 0 ? Number.NaN : of('ours') / of(peer)
}

export interface Recall {
  share: number
  queries: number
}

export function recallOf(run: SizeRun, name: EngineName, which: Which): Recall {
  const found = run.answers.get(name)?.found ?? []
  const judged = found.filter((answer, place) => answer !== null && which(run.queries[place]!))
  return {share: judged.filter((answer) => answer).length / judged.length, queries: judged.length}
}
