/** What a list can be asked, as its controls have it. */
import type {SortKind} from './order-rows.ts'
import type {Shape} from './state.ts'

export interface ListShape extends Shape {
  sorts: ReadonlyMap<string, SortKind>
}

export function readShape(root: HTMLElement): ListShape {
  const facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')]
  const orders = [...root.querySelectorAll<HTMLOptionElement>('[data-order] [data-kind]')]
  return {
    facets: new Map(facets.map((facet) => [facet.dataset['facet']!, valuesOf(facet)])),
    sorts: new Map(orders.map(({value, dataset}) => [value, dataset['kind'] as SortKind]))
  }
}

function valuesOf(facet: HTMLElement): ReadonlySet<string> {
  const choices = facet.querySelectorAll<HTMLButtonElement | HTMLOptionElement>('button, option')
  return new Set([...choices].map(({value}) => value).filter(Boolean))
}
