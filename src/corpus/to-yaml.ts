/**
 * Metadata of a document as its .yaml, with a remark behind a line where there is something to look at.
 *
 *     docNumber: null # 文中没有读到
 */
import {Document, isCollection, isScalar} from 'yaml'
import type {MetadataFile} from '../policy/metadata.ts'

const inOneLine = [
  ['region'],
  ['period'],
  ['source', 'original', 'pages'],
  ['source', 'original', 'headings']
]

/** `comments` by the way to a field, `source.name`; `from-yaml.ts` reads what this writes. */
export function toYaml(file: MetadataFile, comments: Readonly<Record<string, string | undefined>>): string {
  const document = new Document(file, {aliasDuplicateObjects: false})
  for (const path of inOneLine) {
    const node = document.getIn(path, true)
    if (isCollection(node)) node.flow = true
  }
  for (const [name, comment] of Object.entries(comments)) {
    const node = document.getIn(name.split('.'), true)
    if (comment && isScalar(node)) node.comment = ` ${comment.replace(/\s+/g, ' ')}`
  }
  return document.toString({lineWidth: 0, flowCollectionPadding: false, singleQuote: true})
}
