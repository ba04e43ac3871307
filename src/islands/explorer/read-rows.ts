/** Rows as the markup has them: `data-row`, and `data-<key>` with the values of a facet, a tab between two. */
import {fold, type Row} from './choose-rows.ts'

export interface ListRow extends Row {
  element: HTMLElement
  /** `[data-group]` around it, the nearest first. */
  groups: HTMLElement[]
  /** Where it stands in the source. */
  parent: ParentNode & Node
  /** What follows the rows of its parent. */
  rest: Node | null
}

export function readRows(root: HTMLElement, facets: readonly string[]): ListRow[] {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-row]')]
  const groups = new Map<Node, HTMLElement[]>()
  const rests = new Map<Node, Node | null>()
  for (const element of elements) rests.set(element.parentNode!, element.nextSibling)
  return elements.map((element) => {
    const parent = element.parentNode!
    if (!groups.has(parent)) groups.set(parent, groupsAround(element, root))
    return toRow(element, facets, {parent, groups: groups.get(parent)!, rest: rests.get(parent)!})
  })
}

function toRow(
  element: HTMLElement,
  facets: readonly string[],
  place: Pick<ListRow, 'parent' | 'groups' | 'rest'>
): ListRow {
  let text: string | undefined
  return {
    element,
    ...place,
    values: Object.fromEntries(facets.map((key) => [key, element.dataset[key]?.split('\t') ?? []])),
    /** Read when it is first asked for: most readers never look through a table. */
    get text() {
      text ??= fold(element.textContent)
      return text
    }
  }
}

function groupsAround(element: Element, root: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  let group = element.parentElement
  while (group && group !== root) {
    if (group.dataset['group'] !== undefined) around.push(group)
    group = group.parentElement
  }
  return around
}

/**
 * What each row is sorted by in a column: `data-value` of its cell, else its text. Cells of a table stand under
 * `th[data-key]`; rows of a list say it themselves: `data-by-<key>`.
 */
export function readKeys(rows: readonly ListRow[], key: string): string[] {
  const places = new Map<Element, number>()
  return rows.map(({element}) => {
    const table = element.closest('table')
    if (table && !places.has(table)) places.set(table, columnOf(table, key))
    if (!table) return element.getAttribute(`data-by-${key}`) ?? ''
    const cell = cellAt(element as HTMLTableRowElement, places.get(table)!)
    return cell?.dataset['value'] ?? cell?.textContent.trim() ?? ''
  })
}

function columnOf(table: HTMLTableElement, key: string): number {
  return [...(table.tHead?.rows[0]?.cells ?? [])].findIndex((cell) => cell.dataset['key'] === key)
}

/** A cell may span several columns. */
function cellAt({cells}: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined {
  let before = 0
  return [...cells].find((cell) => {
    before += cell.colSpan
    return column < before
  })
}
