/** What is known about a document, as YAML before its text; `null` says that nobody knows. */
import {stringify} from 'yaml'
import type {Policy} from '../../policy/policy.ts'
import {siteAddress} from '../site-address.ts'

/**
 * With its lines of dashes. Fields an editor supplied are named under `editorial`. Words that break stand in quotes: as a
 * block the writer loses those of white space alone.
 */
export function frontMatter({id, metadata}: Policy, root: URL | null): string {
  const {title, docNumber, issuer, issued, region, kind, period, source, editorial} = metadata
  const url = siteAddress(`/documents/${id}/`, root)
  const known = {title, docNumber, issuer, issued, region, kind, period, source, editorial, url}
  return `---\n${stringify(known, {lineWidth: 0, blockQuote: false})}---\n`
}
