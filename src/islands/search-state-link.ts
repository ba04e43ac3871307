/** A link to another state of the page: works in a new tab, and without a reload where it is clicked. */
import {type State, toSearch} from '../search/show/url-state.ts'
import {type Attributes, type Child, make} from './make-element.ts'

export function toStateLink(
  state: State,
  words: Child | readonly Child[],
  attributes: Attributes = {}
): HTMLAnchorElement {
  const children = Array.isArray(words) ? (words as readonly Child[]) : [words as Child]
  return make('a', {href: toSearch(state), 'data-state': true, ...attributes}, ...children)
}
