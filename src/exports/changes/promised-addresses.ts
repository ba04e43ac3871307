/**
 * Addresses of today that a release promises to keep: what people cite and what programs fetch. Lists, charts and
 * comparisons follow what is in the collection and are not promised.
 */

import type {Links} from '../../policy/4-links/links.ts'
import {parseAddress} from '../../policy/address.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {toIndicatorPages} from '../../render/indicators/indicator-pages.ts'
import {toMeasureLists} from '../../render/measures/measure-rows.ts'
import {toRegionPages} from '../../render/regions/region-pages.ts'
import {toTargetRows} from '../../render/targets/target-rows.ts'
import {toTopicLists} from '../../render/topics/topic-lists.ts'
import {unitHref} from '../../render/units/unit-identity.ts'
import {toUnits} from '../../render/units/unit-rows.ts'

interface Read {
  policies: readonly Policy[]
  links: Links
  lexicon: Lexicon
}

export function promisedAddresses({policies, links, lexicon}: Read): string[] {
  const rows = toTargetRows(policies, links, lexicon)
  const lists = toMeasureLists(policies, lexicon)
  return [
    '/',
    ...policies.flatMap(documentAddresses),
    ...lists.flatMap(({policy, rows}) => rows.map(({measure}) => `/measures/${policy.id}/${measure.id}/`)),
    ...toIndicatorPages(policies, rows, links.series, lexicon).map(({address}) => `/targets/${address}/`),
    ...toUnits(policies, lexicon).map(({address}) => unitHref(address)),
    ...toRegionPages(policies, lexicon).map(({region}) => `/regions/${region.code}/`),
    ...toTopicLists(lists, lexicon).map(({name}) => `/topics/${name}/`)
  ]
}

/** The document and its provisions; those a paragraph counts by 一是 stand inside one. */
function documentAddresses({id, sections}: Policy): string[] {
  const anchored = sections.filter((section) => parseAddress(section.id)?.at(-1)?.prefix !== 'enum')
  return [`/documents/${id}/`, ...anchored.map((section) => `/documents/${id}/#${section.id}`)]
}
