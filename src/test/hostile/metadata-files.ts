/** Files about a document with an attack in every field that takes words. */
import {stringify} from 'yaml'
import {findUnseen} from '../../policy/1-text/unseen.ts'
import type {MetadataFile} from '../../policy/metadata.ts'

/** How many attacks a file carries. */
export const fieldCount = 11

/** What a file about a document may say: one line, and nothing nobody sees. */
export const isSayable = (words: string) => findUnseen(words) === null

export function hostileMetadata(attacks: readonly string[], number: number): MetadataFile {
  const [title, issuer, docNumber, region, name, note, shortTitle, remark, file, query, said] = attacks
  const editorial = {shortTitle: shortTitle!, note: remark!}
  const isUntitled = number % 3 === 2
  return {
    title: isUntitled ? null : title!,
    kind: (['plan', 'implementation', 'measures', 'report', 'speech', 'law'] as const)[number % 6]!,
    issuer: issuer!,
    issued: '2023-06-14',
    docNumber: `${docNumber}〔2023〕29号`,
    region: {code: `${640500 + number}`, name: region!, level: 'city'},
    period: {start: 2023, end: 2027},
    source: {
      name: name!,
      url: `https://www.gansu.gov.cn/?${encodeURIComponent(query!)}`,
      received: '2023-06-20',
      note: note!,
      original: {file: `${file}${said}.docx`, mediaType: 'application/octet-stream', sha256: '0'.repeat(64)}
    },
    editorial: isUntitled ? {...editorial, title: title!} : editorial,
    aliases: {old_1: 'sec_1'}
  }
}

export const toMetadataText = (file: MetadataFile) => stringify(file, {lineWidth: 0})
