/**
 * Puts an answer on the page: the head, the facets, the hits, the documents without any.
 */
import type {Answer} from '../search/answer.ts'
import type {Engine} from '../search/engine.ts'
import type {State} from '../search/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toFacetList} from './search-facets.ts'
import {showHead} from './search-head.ts'
import {toHitMaps} from './search-hit-map.ts'
import {toResult} from './search-result.ts'
import {toStateLink} from './search-state-link.ts'

export function showAnswer(root: HTMLElement, engine: Engine, state: State, answer: Answer) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const results = root.querySelector<HTMLElement>('[data-results]')!
  const focused = root.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-choice')
    : null
  // Hits shown at once; more on asking.
  const pageSize = Number(root.dataset['page'])
  const shown = answer.hits.slice(0, pageSize * state.pages)
  const left = answer.hits.length - shown.length
  const {maps, mapOf} = toHitMaps(answer.hits)
  showHead(part('head'), state, answer)
  part('facets').replaceChildren(...toFacetList(state, answer))
  part('maps').replaceChildren(maps)
  results.replaceChildren(
    ...shown.map((hit) => toResult(hit, answer.wanted, engine.units, root.dataset['documents']!, mapOf(hit)))
  )
  results.dataset['count'] = String(answer.hits.length)
  results.dataset['query'] = state.query
  part('more').replaceChildren(
    left > 0
      ? toStateLink({...state, pages: state.pages + 1}, searchWords.more(Math.min(left, pageSize)))
      : ''
  )
  part('silent').replaceChildren(answer.hits.length > 0 ? silentWords(answer) : '')
  part('narrow-count').textContent = String(answer.hits.length)
  part('intro').hidden = state.query !== ''
  root.toggleAttribute('data-asked', state.query !== '')
  part('body').hidden = answer.total === 0
  if (focused) root.querySelector<HTMLElement>(`[data-choice="${focused}"]`)?.focus()
}

/** Names while they are few. */
function silentWords({silent}: Answer): Node | string {
  if (silent.length === 0) return ''
  if (silent.length > 12) return searchWords.silentMany(silent.length)
  return make('span', {}, `${searchWords.silent}${silent.map(({title}) => title).join('、')}。`)
}
