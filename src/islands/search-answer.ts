/**
 * Puts an answer on the page: the head, the facets, the hits, the documents without any.
 */
import type {Answer} from '../search/answer.ts'
import type {Facet} from '../search/match/facets.ts'
import type {State} from '../search/show/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toChosen} from './search-chosen.ts'
import {toFacetList, toLeftFacets} from './search-facets.ts'
import {showHead} from './search-head.ts'
import {toHitMaps} from './search-hit-map.ts'
import {toResult} from './search-result.ts'
import {toStateLink} from './search-state-link.ts'

/** `pageSize`: how many hits are shown at once; more on asking. */
export function showAnswer(root: HTMLElement, state: State, answer: Answer, pageSize: number) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const results = root.querySelector<HTMLElement>('[data-results]')!
  const {maps, mapOf} = toHitMaps(answer.hits)
  showHead(part('head'), state, answer)
  showFacets(root, state, answer.facets, answer.facetsLeft)
  part('chosen').replaceChildren(...toChosen(state, answer))
  part('maps').replaceChildren(maps)
  results.replaceChildren(...answer.hits.map((hit) => toResult(hit, answer, mapOf(hit))))
  results.dataset['count'] = String(answer.count)
  results.dataset['query'] = state.query
  const left = answer.count - answer.hits.length
  part('more').replaceChildren(
    left > 0
      ? toStateLink({...state, pages: state.pages + 1}, searchWords.more(Math.min(left, pageSize)))
      : ''
  )
  part('silent').replaceChildren(answer.count > 0 ? silentWords(answer) : '')
  part('narrow-count').textContent = String(answer.count)
  part('intro').hidden = state.query !== ''
  root.toggleAttribute('data-asked', state.query !== '')
  part('body').hidden = answer.total === 0
}

/** What was unfolded stays so, and the focus stays on its choice. */
export function showFacets(root: HTMLElement, state: State, counted: readonly Facet[], isLeft: boolean) {
  const facets = root.querySelector<HTMLElement>('[data-part=facets]')!
  const open = [...facets.querySelectorAll<HTMLElement>('[data-more][open]')].map(
    ({dataset}) => dataset['more']!
  )
  const focused = facets.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-choice')
    : null
  facets.replaceChildren(...toFacetList(state, counted, new Set(open)), isLeft ? toLeftFacets() : '')
  if (focused) facets.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus()
}

/** Names while they are few. */
function silentWords({silent}: Answer): Node | string {
  if (silent.length === 0) return ''
  if (silent.length > 12) return searchWords.silentMany(silent.length)
  return make('span', {}, `${searchWords.silent}${silent.map(({title}) => title).join('、')}。`)
}
