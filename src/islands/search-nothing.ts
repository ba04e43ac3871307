/**
 * Where nothing is found: what the words find one by one, documents of that name, other ways in.
 */
import type {Answer} from '../search/answer.ts'
import type {State} from '../search/show/url-state.ts'
import {searchWords, waysIn} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toStateLink} from './search-state-link.ts'

export function toWayOut(state: State, {wanted, total, alone, named}: Answer): HTMLElement[] {
  if (state.query === '' || total > 0) return []
  const lines: HTMLElement[] = []
  if (alone.length > 0) {
    const words = alone.map(({typed, count}) =>
      count > 0
        ? toStateLink({...state, query: typed, filters: {}, pages: 1}, `${typed} ${count} 段`)
        : make('span', {}, `${typed} 0 段`)
    )
    lines.push(make('p', {}, searchWords.alone, ...words))
  }
  if (named.length > 0) {
    const links = named.map(({id, title}) => make('a', {href: `/documents/${id}/`}, title))
    lines.push(make('p', {}, searchWords.named, ...links))
  }
  if (wanted.length > 0) lines.push(make('p', {}, searchWords.instead, ...waysIn.map(toLink)))
  return lines
}

function toLink({href, word}: (typeof waysIn)[number]): HTMLElement {
  return make('a', {href}, word)
}
