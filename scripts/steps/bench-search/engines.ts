/**
 * Everything that is asked, built from one collection: our engine, with and without what the page shows, and
 * its peers.
 */
import type {Collection, Vocabulary} from './collection.ts'
import {toPeerText} from './haystack.ts'
import {buildOurs} from './ours.ts'
import {peers, type Search} from './peers.ts'

export type EngineName = 'ours' | 'oursWhole' | keyof typeof peers

export const engineNames: Record<EngineName, string> = {
  ours: '策脉 前十条',
  oursWhole: '策脉 连页面',
  ...(Object.fromEntries(Object.entries(peers).map(([key, {name}]) => [key, name])) as Record<
    keyof typeof peers,
    string
  >)
}

export interface Engine {
  name: EngineName
  /** Milliseconds; NaN where it is another's. */
  build: number
  /** Milliseconds a query takes among these records, where that is much; it is asked fewer queries. */
  cost: number
  search: Search
}

export function* buildEngines(collection: Collection, words: Vocabulary): Generator<Engine> {
  const ours = timed(() => buildOurs(collection, words))
  yield {
    name: 'ours',
    build: ours.milliseconds,
    cost: 0,
    search: (query) => then(ours.result.first(query), ({places}) => places)
  }
  yield {
    name: 'oursWhole',
    build: Number.NaN,
    cost: 0.1,
    search: (query) => then(ours.result.whole(query), () => [])
  }
  const texts = toPeerText(collection)
  for (const [name, {most, cost, build}] of Object.entries(peers)) {
    if (texts.length > most) continue
    const {result, milliseconds} = timed(() => build(texts))
    yield {name: name as EngineName, build: milliseconds, cost: (cost * texts.length) / 1000, search: result}
  }
}

/** Of a promise or of what is there already: nobody waits a turn for nothing. */
function then<In, Out>(value: In | Promise<In>, to: (value: In) => Out): Out | Promise<Out> {
  return value instanceof Promise ? value.then(to) : to(value)
}

export function timed<Result>(run: () => Result): {result: Result; milliseconds: number} {
  const start = performance.now()
  const result = run()
  return {result, milliseconds: performance.now() - start}
}
