/**
 * The data as CITATION.cff, Citation File Format 1.2.0: what GitHub, Zenodo and Zotero read beside files.
 *
 *     cff-version: 1.2.0
 *     type: dataset
 *     title: "政府规划文本的数据"
 *     authors:
 *       - name: "策脉"
 */
import {citeWords} from '../../ui-strings/cite.ts'
import type {Licence} from '../licences.ts'
import {knownUrl, type Reference} from './reference.ts'

/** `reference`: of data, by toDatasetReference. `licence`: of its tables. Values are in double quotes, which YAML reads as JSON does. */
export function toCff(reference: Reference, licence: Licence | null): string {
  const {title, author, version, issued} = reference
  const url = knownUrl(reference)
  return [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify(citeWords.cffMessage)}`,
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    'authors:',
    `  - name: ${JSON.stringify(author)}`,
    ...(version ? [`version: ${JSON.stringify(version)}`] : []),
    ...(issued ? [`date-released: ${JSON.stringify(issued)}`] : []),
    ...(licence ? [`license: ${licence}`] : []),
    ...(url ? [`url: ${JSON.stringify(url)}`] : []),
    ''
  ].join('\n')
}
