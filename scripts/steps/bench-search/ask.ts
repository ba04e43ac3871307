/**
 * Every query to every engine, one query after the other and for each the engines in turn, so that they share what
 * else the machine does.
 */
import {startProgress} from '../progress/start-progress.ts'
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
  const judges = queries.map((query) => (query.says.length > 0 ? toJudge(query, haystack) : null))
  // Those that take a moment by themselves: a slow one in between would have cleared their caches.
  for (const group of [engines.filter(({cost}) => cost === 0), engines.filter(({cost}) => cost > 0)]) {
    for (const [place, {query}] of warm.entries()) {
      for (const {search, cost} of group) if (place < fewWarm || cost < 10) await search(query)
    }
    const progress = startProgress(`${size} 条，查询`, queries.length, '次')
    for (const [place, {query}] of queries.entries()) {
      progress.step()
      for (let turn = 0; turn < group.length; turn++) {
        const {name, search, cost} = group[(place + turn) % group.length]!
        const {milliseconds, found} = answers.get(name)!
        const step = toStep(cost, queries.length)
        if (place % step !== Math.floor(step / 2)) {
          milliseconds.push(Number.NaN)
          found.push(null)
          continue
        }
        const start = performance.now()
        const answer = search(query)
        const places = answer instanceof Promise ? await answer : answer
        milliseconds.push(performance.now() - start)
        const judge = judges[place]!
        found.push(judge === null || name === 'oursWhole' ? null : places.slice(0, 10).some(judge))
      }
    }
    progress.end()
  }
  return {size, queries, answers}
}

const fewWarm = 3
const enough = 15_000
const fewest = 11

/** Every so many-th query, spread evenly over all kinds: as many as take about a quarter of a minute. */
function toStep(cost: number, queries: number): number {
  const asked = Math.max(fewest, enough / cost)
  return Math.max(1, Math.floor(queries / asked))
}
