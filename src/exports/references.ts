/**
 * How to cite the site, a document of it and a table, after GB/T 7714: what is not known is left out, the day
 * of access is the reader's.
 *
 *     策脉[EB/OL]. [引用日期]. https://……/.
 */
import type {Policy} from '../policy/policy.ts'
import {addressLabel} from '../render/address-label.ts'
import {citeWords} from '../ui-strings/method.ts'
import {site as siteWords} from '../ui-strings.ts'
import {gbt7714} from './gbt7714.ts'

export interface Reference {
  name: string
  words: string
}

/** `base`: where the site is published; `undefined` where nobody said, the path stands alone then. `policy`: the example of a document. */
export function toReferences(
  base: URL | undefined,
  example: {policy: Policy; section: string | null} | null
): Reference[] {
  const address = (path: string) => (base ? new URL(path, base).href : citeWords.base + path)
  const references: Reference[] = [
    {name: citeWords.whole, words: toReference({title: siteWords.name, mark: 'EB/OL', address: address('/')})}
  ]
  if (example) {
    const {metadata, id} = example.policy
    const words = gbt7714(metadata, {
      place: example.section ? addressLabel(example.policy, example.section) : '',
      accessed: citeWords.accessed,
      url: address(`/documents/${id}/${example.section ? `#${example.section}` : ''}`)
    })
    references.push({name: example.section ? citeWords.provision : citeWords.document, words})
  }
  const table = {responsible: siteWords.name, title: citeWords.tableTitle, mark: 'DS/OL'}
  references.push({name: citeWords.table, words: toReference({...table, address: address('/targets/')})})
  return references
}

interface Parts {
  responsible?: string | null
  title: string
  mark: string
  address: string
}

function toReference({responsible, title, mark, address}: Parts): string {
  const who = responsible ? `${responsible}. ` : ''
  return `${who}${title}[${mark}]. [${citeWords.accessed}]. ${address}.`
}
