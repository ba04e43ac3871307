/**
 * The index as the browser holds it: records unpacked, and folded once.
 */
import {fold} from './fold.ts'
import {
  type DocumentEntry,
  indexVersion,
  type SearchIndex,
  type SearchRecord,
  unpackRecord
} from './index-format.ts'

/** A record and what is compared with a query. */
export interface Entry {
  record: SearchRecord
  document: DocumentEntry
  /** `record.title` and `record.text`, folded: the same places. */
  title: string
  text: string
  /** Folded names of its responsible units, a line each: the text may print 商务局 and mean 市商务局. */
  units: string
  /** Folded headings above it, and its document's title and region. */
  context: string
}

/** Throws where the file is of another shape than this code reads: an old copy in a cache. */
export function toEntries(index: SearchIndex): Entry[] {
  if (index.version !== indexVersion)
    throw new Error(`检索数据是第 ${index.version} 版，应为第 ${indexVersion} 版`)
  const entries: Entry[] = []
  const units = index.units.map((names) => names.map(fold).join('\n'))
  for (const values of index.records) {
    const record = unpackRecord(values)
    const document = index.documents[record.document]!
    const above = entries[record.parent]
    entries.push({
      record,
      document,
      title: fold(record.title),
      text: fold(record.text),
      units: record.units.map((unit) => units[unit]).join('\n'),
      context: above
        ? `${above.context}\n${above.title}`
        : fold(`${document.title}\n${document.region?.name ?? ''}`)
    })
  }
  return entries
}
