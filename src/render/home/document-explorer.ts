/** What the list of documents can be asked. */
import type {PolicyKind, Region} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {documentsPage} from '../../ui-strings/pages.ts'
import {levelNames} from '../../ui-strings/regions.ts'
import {kindNames} from '../../ui-strings.ts'
import {namedFacet, regionFacet, targetsFacet} from '../explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from '../explorer/explorer.ts'

const {kind, level, year, title, issued, characters, targets} = documentsPage.columns

const kinds: FacetKind<Policy>[] = [
  regionFacet((policy) => [policy]),
  {
    key: 'l',
    label: level,
    of: ({metadata}) => [metadata.region?.level ?? []].flat(),
    nameOf: (level) => levelNames[level as Region['level']],
    order: Object.keys(levelNames)
  },
  {
    key: 'k',
    label: kind,
    of: ({metadata}) => [metadata.kind],
    nameOf: (kind) => kindNames[kind as PolicyKind],
    order: Object.keys(kindNames)
  },
  {
    key: 'y',
    label: year,
    of: ({metadata}) => [metadata.issued?.slice(0, 4) ?? documentsPage.noYear],
    order: 'value'
  },
  targetsFacet((policy) => countTargets(policy) > 0),
  namedFacet(({duties}) => duties.length > 0)
]

/** The longest first. */
export function sortByLength(policies: readonly Policy[]): Policy[] {
  return [...policies].sort((one, other) => other.text.source.length - one.text.source.length)
}

/** `policies`: in the order of the page. */
export function toDocumentExplorer(policies: readonly Policy[]): Explorer<Policy> {
  const explorer = toExplorer(policies, kinds, [
    {key: 'n', word: title, kind: 'text'},
    {key: 'e', word: issued, kind: 'text'},
    {key: 'm', word: characters, kind: 'number'},
    {key: 't', word: targets, kind: 'number'}
  ])
  return {...explorer, dataOf: (policy) => ({...explorer.dataOf(policy), ...toKeys(policy)})}
}

/** By what a row of a list is put into order: it has no cells. */
function toKeys(policy: Policy): Record<string, string> {
  const {metadata, text} = policy
  return {
    'data-by-n': metadata.title ?? metadata.shortTitle,
    'data-by-e': metadata.issued ?? '',
    'data-by-m': String(text.source.length),
    'data-by-t': String(countTargets(policy) || '')
  }
}

function countTargets({figures}: Policy): number {
  return figures.filter(({value}) => value.status === 'target').length
}
