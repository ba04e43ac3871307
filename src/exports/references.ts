/**
 * How to cite the site, a document of it and a table, after GB/T 7714: what is not known is left out, the day
 * of access is the reader's.
 *
 *     策脉[EB/OL]. [引用日期]. https://……/.
 */
import type {Policy} from '../policy/policy.ts'
import {addressLabel} from '../render/address-label.ts'
import {citeWords} from '../ui-strings/method.ts'
import {gbt7714} from './gbt7714.ts'
import {siteAddress} from './site-address.ts'

export interface Reference {
  name: string
  words: string
}

/** Of the site; `root`: where it is published, `null` where nobody said, words stand in its place then. */
export interface Cited {
  title: string
  publisher: string | null
  root: URL | null
}

/** `example`: a document, and a provision of it. */
export function toReferences(
  {title, publisher, root}: Cited,
  example: {policy: Policy; section: string | null} | null
): Reference[] {
  const address = (path: string) => (root ? siteAddress(path, root) : citeWords.base + path)
  const whole = {responsible: publisher, title, mark: 'EB/OL', address: address('/')}
  const references: Reference[] = [{name: citeWords.whole, words: toReference(whole)}]
  if (example) {
    const {metadata, id} = example.policy
    const words = gbt7714(metadata, {
      place: example.section ? addressLabel(example.policy, example.section) : '',
      accessed: citeWords.accessed,
      url: address(`/documents/${id}/${example.section ? `#${example.section}` : ''}`)
    })
    references.push({name: example.section ? citeWords.provision : citeWords.document, words})
  }
  const table = {responsible: publisher ?? title, title: citeWords.tableTitle, mark: 'DS/OL'}
  references.push({name: citeWords.table, words: toReference({...table, address: address('/targets/')})})
  return references
}

interface Parts {
  responsible: string | null
  title: string
  mark: string
  address: string
}

function toReference({responsible, title, mark, address}: Parts): string {
  const who = responsible ? `${responsible}. ` : ''
  return `${who}${title}[${mark}]. [${citeWords.accessed}]. ${address}.`
}
