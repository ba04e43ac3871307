/**
 * What is asked, what is shown and what stands in the address, kept together.
 */
import type {Engine} from '../search/answer.ts'
import {fromSearch, type State, toSearch} from '../search/show/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {showAnswer, showFacets} from './search-answer.ts'
import {openSearchEngine} from './search-engine.ts'
import {listenToKeys} from './search-keys.ts'

export interface SearchView {
  /** Searches as typed; `settled` closes the step a reader can go back to. */
  ask(query: string, settled: boolean): void
}

/** Opens the engine and shows what the address asks for. Throws where the index cannot be had. */
export async function openView(root: HTMLElement, address: string): Promise<SearchView> {
  const isLarge = root.hasAttribute('data-worker')
  if (isLarge) root.querySelector('[role=status]')!.textContent = searchWords.loading
  const engine = await openSearchEngine(address, isLarge)
  const field = root.querySelector('input')!
  const title = document.title
  let state = fromSearch(location.search)
  let settled = true
  const show = async () => {
    document.title = state.query ? `${state.query} · ${title}` : title
    await showState(root, engine, state, (shown) => shown === state)
  }
  const go = (next: State, push: boolean) => {
    const url = toSearch(next)
    if (url === toSearch(state)) return
    state = next
    history[push ? 'pushState' : 'replaceState'](null, '', url)
    show()
  }
  addEventListener('popstate', () => {
    state = fromSearch(location.search)
    settled = true
    field.value = state.query
    show()
  })
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-state]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    const next = fromSearch(new URL(link.href).search)
    field.value = next.query
    settled = true
    go(next, true)
  })
  root.querySelector('[data-part=csv]')!.addEventListener('click', async () => {
    await (await import('./search-csv.ts')).downloadResults(engine, state, root.dataset['name']!)
  })
  root.querySelector('[data-part=facets]')!.addEventListener('click', async (event) => {
    const shown = state
    if (!(event.target as Element).closest('[data-left]')) return
    const counted = await engine.facets({...shown, limit: 0})
    if (shown === state) showFacets(root, state, counted, false)
  })
  listenToKeys(root, field)
  await show()
  return {
    ask(query, isSettled) {
      go({...state, query: query.trim(), pages: 1}, settled)
      settled = isSettled
    }
  }
}

/** Answers may come one after another; one that is no longer asked for is not shown. Never rejects. */
async function showState(root: HTMLElement, engine: Engine, state: State, isNow: (one: State) => boolean) {
  const pageSize = Number(root.dataset['page'])
  try {
    const answer = await engine.search({...state, limit: pageSize * state.pages})
    if (isNow(state)) showAnswer(root, state, answer, pageSize)
  } catch (error) {
    if (isNow(state)) root.querySelector('[role=status]')!.textContent = root.dataset['failed']!
    console.warn(error)
  }
}
