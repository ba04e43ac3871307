import {pageCost} from './page-cost.ts'
import {pageGroup} from './page-group.ts'

/**
 * Which of `of` parts writes a page, for all of them: from 1 on. Groups go, the longest first, to the part that has
 * least so far, so that pages of the collection fill up what provinces leave uneven. It hangs on nothing but the set
 * of paths and the provinces: each machine comes to the same.
 */
export function assignPages(
  paths: readonly string[],
  provinces: ReadonlyMap<string, string>,
  of: number
): Map<string, number> {
  const groups = [...Map.groupBy(new Set(paths), (path) => pageGroup(path, provinces))]
    .map(([name, own]) => ({name, own, cost: sum(own.map((path) => pageCost(path, provinces.size)))}))
    .sort((one, other) => other.cost - one.cost || (one.name < other.name ? -1 : 1))
  const loads = new Array<number>(of).fill(0)
  const assigned = new Map<string, number>()
  for (const {own, cost} of groups) {
    const part = loads.indexOf(Math.min(...loads))
    loads[part]! += cost
    for (const path of own) assigned.set(path, part + 1)
  }
  return assigned
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
