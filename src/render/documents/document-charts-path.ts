import type {Policy} from '../../policy/policy.ts'

/** The page of a document's charts. */
export function documentChartsPath({id}: Pick<Policy, 'id'>): string {
  return `/documents/${id}/charts/`
}
