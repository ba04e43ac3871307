/**
 * What is asked, what is shown and what stands in the address, kept together.
 */
import {createEngine, type Engine} from '../search/engine.ts'
import {fromSearch, type State, toSearch} from '../search/url-state.ts'
import {showAnswer} from './search-answer.ts'
import {listenToKeys} from './search-keys.ts'

export interface SearchView {
  /** Searches as typed; `settled` closes the step a reader can go back to. */
  ask(query: string, settled: boolean): void
}

/** Fetches the index and shows what the address asks for. Throws where the index cannot be had. */
export async function openView(root: HTMLElement, address: string): Promise<SearchView> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}：${response.status}`)
  const engine = createEngine(await response.json())
  const field = root.querySelector('input')!
  const title = document.title
  let state = fromSearch(location.search)
  let settled = true
  const show = async () => {
    const shown = state
    document.title = shown.query ? `${shown.query} · ${title}` : title
    await showState(root, engine, shown, () => shown === state)
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
  listenToKeys(root, field)
  await show()
  return {
    ask(query, isSettled) {
      go({...state, query: query.trim(), pages: 1}, settled)
      settled = isSettled
    }
  }
}

/** Answers come one after another; one that is no longer asked for is not shown. */
async function showState(root: HTMLElement, engine: Engine, state: State, isCurrent: () => boolean) {
  const answer = await engine.search(state)
  if (isCurrent()) showAnswer(root, engine, state, answer)
}
