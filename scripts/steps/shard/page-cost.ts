/** Tenths of a millisecond a page takes, measured on 25 documents; what is not here takes one millisecond. */
const costs: Record<string, number> = {
  documents: 60,
  measures: 20,
  compare: 500,
  charts: 40,
  targets: 50,
  topics: 30,
  search: 2
}

/** Of one document in a page that tells of all of them: /method/, /units/, and the zip of all data. */
const listed = 80
const zipped = 500

/**
 * About how long a page takes beside others, in tenths of a millisecond. Only how equal the parts are hangs on it.
 * `documents`: how many the collection has.
 */
export function pageCost(path: string, documents: number): number {
  const [room = '', ...below] = path.split('/').filter((name) => name !== '')
  if (path.endsWith('.zip')) return 10 + zipped * documents
  if (below.length === 0) return 10 + listed * documents
  return costs[room] ?? 10
}
