/**
 * Every page of the site that is meant to be found, a kind of page a line. Not among them: what says that there is
 * nothing (/404.html), samples for those who build the site (/dev/), and the search, which is empty until it is asked.
 */
import type {Links} from '../../policy/4-links/links.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {auditLayout, auditPage} from '../../render/audits/audit-address.ts'
import {toChoices} from '../../render/compare/compare-pairs.ts'
import {documentChartsPath} from '../../render/documents/document-charts-path.ts'
import {indicatorPath} from '../../render/indicators/indicator-address.ts'
import {toIndicatorPages} from '../../render/indicators/indicator-pages.ts'
import {toMeasureLists} from '../../render/measures/measure-rows.ts'
import {toRegionPages} from '../../render/regions/region-pages.ts'
import {toTargetRows} from '../../render/targets/target-rows.ts'
import {toTopicLists} from '../../render/topics/topic-lists.ts'
import {unitHref} from '../../render/units/unit-identity.ts'
import {toUnits} from '../../render/units/unit-rows.ts'
import {archivePage} from '../changes/release-record.ts'
import {tableKinds} from '../data/data-tables.ts'

export interface SitePage {
  path: string
  /** The documents it is made of; `null` where it is not made of documents alone. */
  policies: readonly Policy[] | null
}

interface Collection {
  policies: readonly Policy[]
  links: Links
  lexicon: Lexicon
  releases: readonly {release: string}[]
}

const kinds: readonly ((collection: Collection) => SitePage[])[] = [
  () => ['/method/', '/data/changes/'].map((path) => ({path, policies: null})),
  ({releases}) => releases.map(({release}) => ({path: archivePage(release), policies: null})),
  ({policies}) => lists.map((path) => ({path, policies})),
  ({policies}) => (policies.length > 0 ? tablePages(policies) : []),
  ({policies}) => policies.flatMap(documentPages),
  ({policies, lexicon}) => toMeasureLists(policies, lexicon).flatMap(measurePages),
  ({policies, links, lexicon}) => indicatorPages(policies, links, lexicon),
  ({policies, links}) =>
    toChoices(policies, links).map(({upper, lower}) => ({
      path: `/compare/${upper.id}/${lower.id}/`,
      policies: [upper, lower]
    })),
  ({policies, lexicon}) =>
    toUnits(policies, lexicon).map((unit) => ({...unit, path: unitHref(unit.address)})),
  ({policies, links}) => auditPages(policies, links),
  ({policies, lexicon}) => topicPages(policies, lexicon),
  ({policies, lexicon}) => regionPages(policies, lexicon)
]

/** Pages that show the whole collection. */
const lists = [
  ...['/', '/documents/', '/measures/', '/targets/', '/compare/', '/citations/', '/units/', '/audits/'],
  ...['/topics/', '/regions/', '/report/', '/data/']
]

export function toSitePages(collection: Collection): SitePage[] {
  return kinds.flatMap((kind) => kind(collection)).map(({path, policies}) => ({path, policies}))
}

function tablePages(policies: readonly Policy[]): SitePage[] {
  return tableKinds.map(({name}) => ({path: `/data/${name}/`, policies}))
}

function documentPages(policy: Policy): SitePage[] {
  const path = `/documents/${policy.id}/`
  return [path, `${path}source/`, documentChartsPath(policy)].map((each) => ({
    path: each,
    policies: [policy]
  }))
}

function measurePages({policy, rows}: ReturnType<typeof toMeasureLists>[number]): SitePage[] {
  return rows.map(({measure}) => ({path: `/measures/${policy.id}/${measure.id}/`, policies: [policy]}))
}

function indicatorPages(policies: readonly Policy[], links: Links, lexicon: Lexicon): SitePage[] {
  const rows = toTargetRows(policies, links, lexicon)
  return toIndicatorPages(policies, rows, links.series, lexicon).map(({name, targets, reached}) => ({
    path: indicatorPath(name),
    policies: [...targets, ...reached].map(({policy}) => policy)
  }))
}

function auditPages(policies: readonly Policy[], {audits}: Links): SitePage[] {
  return auditLayout(audits).documents.map((id) => ({
    path: auditPage(id),
    policies: policies.filter((policy) => policy.id === id)
  }))
}

function topicPages(policies: readonly Policy[], lexicon: Lexicon): SitePage[] {
  return toTopicLists(toMeasureLists(policies, lexicon), lexicon).map(({name, documents}) => ({
    path: `/topics/${name}/`,
    policies: documents.map(({policy}) => policy)
  }))
}

function regionPages(policies: readonly Policy[], lexicon: Lexicon): SitePage[] {
  return toRegionPages(policies, lexicon).map(({region, documents, inside, mentions}) => ({
    path: `/regions/${region.code}/`,
    policies: [
      ...[...documents, ...mentions].map(({policy}) => policy),
      ...inside.flatMap((each) => each.documents)
    ]
  }))
}
