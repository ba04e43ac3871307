/** The files of the data as catalogues list them: each with its media type, its table and its size. */
import type {DataFile} from '../json-ld/dataset-ld.ts'
import type {DataTable} from './table.ts'
import type {DataFiles} from './to-data-files.ts'

const mediaTypes = {csv: 'text/csv', json: 'application/json', parquet: 'application/vnd.apache.parquet'}

/** `zip`: the file that holds everything, by its path below /data/. */
export function dataDownloads(tables: readonly DataTable[], files: DataFiles, zip: string): DataFile[] {
  const toFile = (path: string, mediaType: string, table: string | null): DataFile => {
    const size = files.get(path)?.length
    return {path: `/data/${path}`, mediaType, table, ...(size === undefined ? {} : {size})}
  }
  return [
    toFile(zip, 'application/zip', null),
    ...tables.flatMap(({name}) =>
      Object.entries(mediaTypes).map(([ending, type]) => toFile(`${name}.${ending}`, type, name))
    )
  ]
}
