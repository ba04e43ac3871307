import type {Policy} from '../../policy/policy.ts'
import {figureWords} from '../../ui-strings/charts.ts'
import type {Source} from './figure.ts'

/** As many names as one reads. */
const mostNames = 5

/** Where the numbers of a chart of many documents stand: the documents by name, or how many there are. */
export function collectionSource(policies: readonly Policy[]): Source[] {
  if (policies.length > mostNames)
    return [{label: figureWords.documents(policies.length), href: '/documents/'}]
  return policies.map(({id, metadata}) => ({label: metadata.shortTitle, href: `/documents/${id}/`}))
}
