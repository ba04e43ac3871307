/**
 * What time and which places documents are about, all together; what none of them says is left out.
 *
 *     2016—2020 甘肃省, 2023—2027 中卫市    →    2016/2027, [甘肃省, 中卫市]
 */
import {max, min} from 'd3-array'
import type {AdministrativeAreaLeaf} from 'schema-dts'
import type {Policy} from '../../policy/policy.ts'
import {toInterval} from '../interval.ts'
import {toAreaLd} from './area-ld.ts'

export interface Coverage {
  temporalCoverage?: string
  /** Each region once, in the order of the documents. */
  spatialCoverage?: AdministrativeAreaLeaf[]
}

export function toCoverage(policies: readonly Pick<Policy, 'metadata'>[]): Coverage {
  const periods = policies.flatMap(({metadata: {period}}) => period ?? [])
  const [start, end] = [min(periods, ({start}) => start), max(periods, ({end}) => end)]
  const regions = new Map(policies.flatMap(({metadata: {region}}) => (region ? [[region.code, region]] : [])))
  return {
    ...(start !== undefined && end !== undefined && {temporalCoverage: toInterval({start, end})}),
    ...(regions.size > 0 && {spatialCoverage: [...regions.values()].map(toAreaLd)})
  }
}
