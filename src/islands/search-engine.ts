/**
 * The engine of the search page: on a thread of its own where the collection is large and the browser lets it,
 * else on the page's.
 */
import type {Answer, Engine} from '../search/answer.ts'
import type {Facet} from '../search/match/facets.ts'
import type {Question, Reply} from './search-worker.ts'
import {trustedWorker} from './trusted-worker.ts'

/** Throws where the index cannot be had. */
export async function openSearchEngine(address: string, isLarge: boolean): Promise<Engine> {
  const worker = isLarge ? await startWorker() : null
  if (worker) return askWorker(worker, new URL(address, location.href).href)
  const {openEngine} = await import('../search/open-engine.ts')
  return openEngine(address)
}

/** `null` where no worker can be started. */
function startWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(trustedWorker(), {type: 'module'})
      worker.addEventListener('message', () => resolve(worker), {once: true})
      worker.addEventListener('error', () => resolve(null), {once: true})
    } catch {
      resolve(null)
    }
  })
}

interface Waiting {
  resolve(told: unknown): void
  reject(error: Error): void
}

/** The worker as an engine. A question that a newer one overtook gets the newer one's answer. */
async function askWorker(worker: Worker, address: string): Promise<Engine> {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let newest: Promise<Answer>
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const {id, told, error, overtaken} = data
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error !== undefined) asked?.reject(new Error(error))
    else asked?.resolve(overtaken ? newest : told)
  })
  const ask = <Told>(question: Omit<Question, 'id'>) =>
    new Promise<Told>((resolve, reject) => {
      const id = ++last
      waiting.set(id, {resolve: resolve as Waiting['resolve'], reject})
      worker.postMessage({id, ...question})
    })
  await ask({address})
  return {
    search(request) {
      const answer = ask<Answer>({request})
      if (Number.isFinite(request.limit)) newest = answer
      return answer
    },
    facets: (facetsOf) => ask<Facet[]>({facetsOf})
  }
}
