/**
 * The engine on a thread of its own, for large collections; search-engine.ts talks with it.
 */
import type {Engine, Request} from '../search/answer.ts'
import {openEngine} from '../search/open-engine.ts'

/** What it is told, and what it tells; its first word has the id 0 and says that it runs. */
export type Question = {id: number} & ({address: string} | {request: Request} | {facetsOf: Request})
export type Reply = {id: number; told?: unknown; error?: string; overtaken?: boolean}

let engine: Engine | undefined
let newest = 0

addEventListener('message', async ({data: question}: MessageEvent<Question>) => {
  const {id} = question
  try {
    if ('address' in question) {
      engine = await openEngine(question.address)
      return reply({id})
    }
    if ('facetsOf' in question) return reply({id, told: await engine!.facets(question.facetsOf)})
    const {request} = question
    const isPassing = Number.isFinite(request.limit)
    if (isPassing) newest = id
    await othersCame()
    if (isPassing && id !== newest) return reply({id, overtaken: true})
    reply({id, told: await engine!.search(request)})
  } catch (error) {
    reply({id, error: String(error)})
  }
})

/** Lets questions in that were asked while this thread was at work. */
function othersCame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function reply(message: Reply) {
  postMessage(message)
}

reply({id: 0})
