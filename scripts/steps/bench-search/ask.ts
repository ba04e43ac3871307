/**
 * Every query to every engine, one query after the other and for each the engines in turn, so that all of them
 * share what else the machine does.
 */
import type {Engine, EngineName} from './engines.ts'
import type {Haystack} from './haystack.ts'
import type {QuerySet} from './make-queries.ts'
import {type BenchQuery, toJudge} from './queries.ts'

export interface Answers {
  build: number
  /** Milliseconds for each query; NaN where it was not asked. */
  milliseconds: number[]
  /** Whether one of the first ten answers the query; null where it was not asked, or nobody knows. */
  found: (boolean | null)[]
}

export interface SizeRun {
  size: number
  queries: readonly BenchQuery[]
  answers: Map<EngineName, Answers>
}

export async function askAll(
  size: number,
  engines: readonly Engine[],
  {warm, measured: queries}: QuerySet,
  haystack: Haystack
): Promise<SizeRun> {
  const answers = new Map<EngineName, Answers>(
    engines.map(({name, build}) => [name, {build, milliseconds: [], found: []}])
  )
  for (const [place, {query}] of warm.entries()) {
    for (const {search, slow} of engines) if (!slow || place < slowWarm) await search(query)
  }
  const step = Math.ceil(queries.length / slowQueries(size))
  for (const [place, query] of queries.entries()) {
    const judge = query.says.length > 0 ? toJudge(query, haystack) : null
    for (let turn = 0; turn < engines.length; turn++) {
      const {name, slow, search} = engines[(place + turn) % engines.length]!
      const {milliseconds, found} = answers.get(name)!
      const asked = !slow || place % step === Math.floor(step / 2)
      if (!asked) {
        milliseconds.push(Number.NaN)
        found.push(null)
        continue
      }
      const start = performance.now()
      const answer = search(query.query)
      const places = answer instanceof Promise ? await answer : answer
      milliseconds.push(performance.now() - start)
      found.push(judge === null || name === 'oursWhole' ? null : places.slice(0, 10).some(judge))
    }
  }
  return {size, queries, answers}
}

const slowWarm = 3

/** What a slow engine answers in about half a minute, spread evenly over all kinds. */
function slowQueries(size: number): number {
  return Math.min(200, Math.max(11, Math.round(600_000 / size)))
}
