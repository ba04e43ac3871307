/** What the list of regions can be asked. Its rows are those the page lists. */
import type {Region} from '../../policy/metadata.ts'
import {facetNames} from '../../ui-strings/explorer.ts'
import {levelNames, regionWords} from '../../ui-strings/regions.ts'
import {eitherFacet} from '../explorer/common-facets.ts'
import {type Explorer, toExplorer} from '../explorer/explorer.ts'
import type {RegionPage} from './region-pages.ts'

export interface RegionLevel {
  level: Region['level']
  pages: RegionPage[]
  /** Pages that are not listed. */
  hidden: number
}

/** Longer levels list only regions with documents of their own; the others stand on the pages around them. */
const mostRows = 200

export function toRegionLevels(pages: readonly RegionPage[]): RegionLevel[] {
  const order = Object.keys(levelNames)
  return [...Map.groupBy(pages, ({region}) => region.level)]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([level, own]) => {
      const shown = own.length > mostRows ? own.filter(({documents}) => documents.length > 0) : own
      return {level, pages: shown, hidden: own.length - shown.length}
    })
}

export function toRegionExplorer(levels: readonly RegionLevel[]): Explorer<RegionPage> {
  const {level, own} = regionWords.facets
  const kinds = [
    {
      key: 'k',
      label: level,
      of: ({region}: RegionPage) => [region.level],
      nameOf: (level: string) => levelNames[level as Region['level']],
      order: Object.keys(levelNames)
    },
    eitherFacet<RegionPage>('h', facetNames.document, own, ({documents}) => documents.length > 0),
    {
      key: 'r',
      label: regionWords.around,
      of: ({around}: RegionPage) => around.map(({name}) => name),
      order: 'frequent' as const
    }
  ]
  return toExplorer(
    levels.flatMap(({pages}) => pages),
    kinds,
    [
      {key: 'n', word: regionWords.region, kind: 'text'},
      {key: 'f', word: regionWords.documents, kind: 'number'},
      {key: 'i', word: regionWords.inside, kind: 'number'},
      {key: 'm', word: regionWords.named, kind: 'number'},
      {key: 'o', word: regionWords.own, kind: 'number'}
    ]
  )
}
