/**
 * The chosen values of the facets, each to be taken back.
 *
 *     地区 中卫市 ×
 */
import type {Answer} from '../search/answer.ts'
import type {Facet} from '../search/match/facets.ts'
import type {State} from '../search/show/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toStateLink} from './search-state-link.ts'

/** The chosen values, to be taken back where the facets are folded away. */
export function toChosen(state: State, {facets}: Answer): HTMLElement[] {
  return facets.flatMap(({key, name, choices}) =>
    choices
      .filter(({selected}) => selected)
      .map(({label}) => toStateLink(without(state, key), [make('span', {}, name), label, ...toCross()]))
  )
}

/** The same without its choice. */
export function without(state: State, key: Facet['key']): State {
  const {[key]: _, ...filters} = state.filters
  return {...state, filters, pages: 1}
}

/** × for the eye, a word for the ear. */
export function toCross(): HTMLElement[] {
  return [
    make('span', {'aria-hidden': 'true'}, ' ×'),
    make('span', {class: 'hidden-text'}, searchWords.clear)
  ]
}
