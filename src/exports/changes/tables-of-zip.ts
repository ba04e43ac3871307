/** Tables of an archived release, from the JSON in its zip. */
import {strFromU8, unzipSync} from 'fflate'
import type {DataRow} from '../data/table.ts'
import type {ReleasedTable} from './compare-releases.ts'

/** Throws where the zip is none, or has no tables. */
export function tablesOfZip(zip: Uint8Array): ReleasedTable[] {
  const files = unzipSync(zip, {filter: ({name}) => /(?:^|\/)[a-z]+\.json$/.test(name)})
  return Object.entries(files).flatMap(([path, bytes]) => {
    const rows: unknown = JSON.parse(strFromU8(bytes))
    const name = path.replace(/^.*\/|\.json$/g, '')
    return Array.isArray(rows) ? [{name, rows: rows as DataRow[]}] : []
  })
}
