/**
 * Examples for the page about the method: the site, a provision, a table and the data, in both editions of GB/T
 * 7714. What is not known is left out, the day of access is the reader's.
 *
 *     策脉[EB/OL]. [引用日期]. https://……/.
 */
import type {Policy} from '../../policy/policy.ts'
import {citeExamples as words} from '../../ui-strings/method.ts'
import {type PublishedSite, siteAddress} from '../site-address.ts'
import {toGbt7714In2015} from './gbt7714-2015.ts'
import {toGbt7714In2025} from './gbt7714-2025.ts'
import {type Reference, type Release, toDatasetReference, toReference, toSiteReference} from './reference.ts'

export interface MethodReference {
  name: string
  /** By edition; one where both write the same. */
  forms: {edition: string; words: string}[]
}

/** `example`: a provision, or the whole document. */
export function toMethodReferences(
  site: PublishedSite,
  example: {policy: Policy; section: string | null} | null,
  release: Release
): MethodReference[] {
  const data = toDatasetReference(release, site)
  const table = {
    ...data,
    title: words.tableTitle,
    url: siteAddress('/targets/', site.root),
    version: null,
    issued: null
  }
  const references: [string, Reference][] = [[words.whole, toSiteReference(site)]]
  if (example) {
    const {policy, section} = example
    references.push([section ? words.provision : words.document, toReference(policy, site, section)])
  }
  references.push([words.table, table], [words.data, data])
  return references.map(([name, reference]) => ({name, forms: toForms(reference)}))
}

function toForms(reference: Reference): MethodReference['forms'] {
  const [in2025, in2015] = [toGbt7714In2025(reference), toGbt7714In2015(reference)]
  if (in2025 === in2015) return [{edition: words.bothEditions, words: in2025}]
  return [
    {edition: words.edition2025, words: in2025},
    {edition: words.edition2015, words: in2015}
  ]
}
