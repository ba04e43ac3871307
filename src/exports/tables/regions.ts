/** Regions as a table. */
import {countInside, countNamed, countOwn, namers} from '../../render/regions/region-findings.ts'
import type {RegionPage} from '../../render/regions/region-pages.ts'
import {levelNames, regionColumns} from '../../ui-strings/regions.ts'
import {siteAddress} from '../site-address.ts'

/** `pages`: in the order of the page of all regions. */
export function toRegionTable(pages: readonly RegionPage[], root: URL | null): string[][] {
  return [Object.values(regionColumns), ...pages.map((page) => Object.values(toCells(page, root)))]
}

function toCells(page: RegionPage, root: URL | null): Record<keyof typeof regionColumns, string> {
  const {region, around, documents, mentions} = page
  return {
    region: region.name,
    code: region.code,
    level: levelNames[region.level],
    around: around.map(({name}) => name).join(''),
    documents: String(documents.length),
    inside: String(countInside(page)),
    namers: String(namers(page)),
    named: String(countNamed(mentions)),
    own: String(countOwn([...documents, ...mentions])),
    link: siteAddress(`/regions/${region.code}/`, root)
  }
}
