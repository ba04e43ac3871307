/**
 * The facets: each value with its count, the chosen one with ×, those that would leave nothing greyed; of a long
 * one the first values that leave something, the others folded.
 */
import type {Choice, Facet} from '../search/match/facets.ts'
import type {State} from '../search/show/url-state.ts'
import {searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toCross, without} from './search-chosen.ts'
import {toStateLink} from './search-state-link.ts'

/** Values of a long facet that are not folded; one with two more than these is not long. */
const first = 8

/** `open` holds the keys of the facets whose folded values are in sight. */
export function toFacetList(
  state: State,
  facets: readonly Facet[],
  open: ReadonlySet<string>
): HTMLElement[] {
  return facets
    .filter(({choices}) => choices.length > 0)
    .map((facet) => {
      const [shown, folded] = fold(facet.choices)
      return make(
        'section',
        {},
        make('h3', {}, facet.name),
        toList(state, facet, shown),
        folded.length > 0 &&
          make(
            'details',
            {'data-more': facet.key, open: open.has(facet.key)},
            make('summary', {}, searchWords.moreChoices(folded.length)),
            toList(state, facet, folded)
          )
      )
    })
}

/** What fetches the facets that are left. */
export function toLeftFacets(): HTMLElement {
  return make('button', {type: 'button', class: 'word-button', 'data-left': true}, searchWords.leftFacets)
}

function fold(choices: readonly Choice[]): [Choice[], Choice[]] {
  if (choices.length <= first + 2) return [[...choices], []]
  const full = choices.filter(({count}) => count > 0)
  const shown = new Set([...full.slice(0, first), ...choices.filter(({selected}) => selected)])
  return [[...shown], choices.filter((choice) => !shown.has(choice))]
}

function toList(state: State, facet: Facet, choices: readonly Choice[]): HTMLElement {
  return make('ul', {}, ...choices.map((choice) => make('li', {}, toChoice(state, facet, choice))))
}

function toChoice(state: State, {key}: Facet, {value, label, count, selected}: Choice): HTMLElement {
  const number = make('span', {class: 'number'}, String(count))
  if (count === 0 && !selected) return make('span', {class: 'none'}, make('span', {}, label), number)
  const next = selected
    ? without(state, key)
    : {...state, filters: {...state.filters, [key]: value}, pages: 1}
  const words = [make('span', {}, label, ...(selected ? toCross() : [])), number]
  return toStateLink(next, words, {
    'data-choice': `${key}:${value}`,
    'aria-current': selected ? 'true' : null
  })
}
