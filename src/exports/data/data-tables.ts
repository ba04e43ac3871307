/** Every table of the data, in the order people meet them: what one document says, then what documents share. */
import {type ReadCollection, toDataSource} from './data-source.ts'
import type {TableKind} from './define-table.ts'
import type {DataTable} from './table.ts'
import {addedTable} from './tables/added.ts'
import {alignmentsTable} from './tables/alignments.ts'
import {auditsTable} from './tables/audits.ts'
import {citationsTable} from './tables/citations.ts'
import {conflictsTable} from './tables/conflicts.ts'
import {correctionsTable} from './tables/corrections.ts'
import {documentsTable} from './tables/documents.ts'
import {dutiesTable} from './tables/duties.ts'
import {figuresTable} from './tables/figures.ts'
import {indicatorsTable} from './tables/indicators.ts'
import {maskedTable} from './tables/masked.ts'
import {measuresTable} from './tables/measures.ts'
import {messagesTable} from './tables/messages.ts'
import {missingTable} from './tables/missing.ts'
import {placesTable} from './tables/places.ts'
import {reuseTable} from './tables/reuse.ts'
import {sectionsTable} from './tables/sections.ts'
import {seriesTable} from './tables/series.ts'
import {silentTable} from './tables/silent.ts'

export const tableKinds: readonly TableKind[] = [
  documentsTable,
  sectionsTable,
  measuresTable,
  figuresTable,
  dutiesTable,
  citationsTable,
  placesTable,
  maskedTable,
  messagesTable,
  correctionsTable,
  alignmentsTable,
  silentTable,
  addedTable,
  reuseTable,
  missingTable,
  conflictsTable,
  indicatorsTable,
  seriesTable,
  auditsTable
]

/** `root`: where the site stands, `null` where nobody said. */
export function toDataTables(read: ReadCollection, root: URL | null): DataTable[] {
  const source = toDataSource(read, root)
  return tableKinds.map((kind) => kind.toTable(source))
}
