import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type DocumentLabels, type LabelRow, labelsFromTsv} from '../accuracy/labels.ts'
import {type Measured, measuredFromTsv} from '../accuracy/measured.ts'

/** Where in a content directory the counts of the last measurement lie. */
export function measuredFile(directory: string): string {
  return join(directory, 'labels', 'measured.tsv')
}

/** Hand labels labels/<id>.<kind>.tsv of a content directory, by document, in order of their ids. */
export function readLabels(directory: string): DocumentLabels[] {
  const folder = join(directory, 'labels')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const files = names.flatMap((name) => {
    const [, id, kind] = /^(?<id>[a-z0-9-]+)\.(?<kind>[a-z]+)\.tsv$/.exec(name) ?? []
    return id && kind ? [{id, kind, name}] : []
  })
  const ranges = readRanges(join(folder, 'ranges.tsv'))
  return [...Map.groupBy(files, ({id}) => id)].map(([id, own]) => ({
    id,
    range: ranges.get(id) ?? null,
    tables: new Map<string, LabelRow[]>(
      own.map(({kind, name}) => [kind, labelsFromTsv(readFileSync(join(folder, name), 'utf8'))])
    )
  }))
}

/** Which part of a document was labelled, where it was not all of it. */
function readRanges(file: string): Map<string, {start: number; end: number}> {
  if (!existsSync(file)) return new Map()
  const rows = labelsFromTsv(readFileSync(file, 'utf8'))
  return new Map(
    rows.map((row) => [row['document']!, {start: Number(row['start']), end: Number(row['end'])}])
  )
}

/** Counts of the last measurement; none where none was kept. */
export function readMeasured(directory: string): Measured {
  const file = measuredFile(directory)
  return existsSync(file) ? measuredFromTsv(readFileSync(file, 'utf8')) : new Map()
}
