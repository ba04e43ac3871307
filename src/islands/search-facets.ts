/**
 * The facets: each value with its count, the chosen one with ×, those that would leave nothing greyed.
 */
import type {Answer} from '../search/answer.ts'
import type {Choice, Facet} from '../search/facets.ts'
import type {State} from '../search/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toStateLink} from './search-state-link.ts'

export function toFacetList(state: State, {facets}: Answer): HTMLElement[] {
  return facets.map((facet) =>
    make(
      'section',
      {},
      make('h3', {}, facet.name),
      make('ul', {}, ...facet.choices.map((choice) => make('li', {}, toChoice(state, facet, choice))))
    )
  )
}

function toChoice(state: State, {key}: Facet, {value, label, count, selected}: Choice): HTMLElement {
  const number = make('span', {class: 'number'}, String(count))
  if (count === 0 && !selected) return make('span', {class: 'none'}, label, number)
  const {[key]: _, ...others} = state.filters
  const filters = selected ? others : {...state.filters, [key]: value}
  const cross =
    selected && make('span', {class: 'cross'}, make('span', {'aria-hidden': 'true'}, ' ×'), hiddenText())
  const words = [make('span', {}, label, cross), number]
  return toStateLink({...state, filters, pages: 1}, words, {
    'data-choice': `${key}:${value}`,
    'aria-current': selected ? 'true' : null
  })
}

function hiddenText(): HTMLElement {
  return make('span', {class: 'hidden-text'}, searchWords.clear)
}
