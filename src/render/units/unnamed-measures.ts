/**
 * Measures that name nobody, document by document.
 *
 *     中卫方案   29 条，2 条未列：二、四（一）
 *     甘肃规划   69 条，全部未列
 */
import {sum} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {addressList} from '../address-list.ts'
import {type MeasureList, measureAnchor} from '../measures/measure-rows.ts'

export interface UnnamedMeasures {
  policy: Policy
  measures: number
  unnamed: number
  /** Where they stand on /measures/; empty where the document names nobody at all. */
  places: {label: string; href: string}[]
}

/** Documents that name somebody in every measure are left out; those that name somebody come first. */
export function toUnnamedMeasures(lists: readonly MeasureList[]): UnnamedMeasures[] {
  return lists
    .map(({policy, rows, named}) => {
      const silent = named > 0 ? rows.filter(({units}) => units.length === 0) : []
      const addresses = addressList(
        policy,
        silent.map(({measure}) => measure.id)
      )
      return {
        policy,
        measures: rows.length,
        unnamed: rows.length - named,
        places: addresses.map(({id, label}) => ({label, href: `/measures/#${measureAnchor(policy, id)}`}))
      }
    })
    .filter(({unnamed}) => unnamed > 0)
    .sort((one, other) => Number(other.places.length > 0) - Number(one.places.length > 0))
}

export function countUnnamed(rows: readonly UnnamedMeasures[]): number {
  return sum(rows, ({unnamed}) => unnamed)
}
