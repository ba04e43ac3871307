/** Puts rows into sight and into order; nothing is measured, so that thousands take one layout. */
import type {ListRow} from './read-rows.ts'

/**
 * Groups without a row left go with them, and folded ones open where a filter chose their rows. `list`: the one
 * that holds all rows while they are sorted.
 */
export function showRows(
  rows: readonly ListRow[],
  shown: readonly boolean[],
  {list, isFiltered}: {list: Element | null; isFiltered: boolean}
) {
  const full = new Map<HTMLElement, boolean>()
  for (const [at, {element, groups}] of rows.entries()) {
    const isShown = shown[at]!
    if (element.hidden === isShown) element.hidden = !isShown
    for (const group of groups) if (isShown || !full.has(group)) full.set(group, isShown)
  }
  for (const [group, isFull] of full) {
    group.hidden = list ? !group.contains(list) : !isFull
    if (group instanceof HTMLDetailsElement && (list || isFiltered)) group.open = true
  }
}

/** All rows in one list, that of the first table or the first of its kind. */
export function mergeRows(root: HTMLElement, rows: readonly ListRow[], order: readonly number[]): Element {
  const table = root.querySelector('table')
  const list = table ? table.createTBody() : (rows[0]!.parent as Element)
  list.toggleAttribute('data-sorted', true)
  list.append(...order.map((at) => rows[at]!.element))
  return list
}

/** Every row back to where it stands in the source. */
export function partRows(root: HTMLElement, rows: readonly ListRow[]) {
  for (const {element, parent, rest} of rows) parent.insertBefore(element, rest)
  root.querySelector('tbody[data-sorted]')?.remove()
}

/** A chart is drawn to the scale of its group and is left out of a sorted list: what spans its column gives it up. */
export function spanCells(root: HTMLElement, isSorted: boolean) {
  for (const cell of root.querySelectorAll<HTMLTableCellElement>('[data-span]')) {
    cell.colSpan = Number(cell.dataset['span']) - (isSorted ? 1 : 0)
  }
}
