/** How much the search page does at a time: what is near at hand is shown by the hundred, what is fetched by ten. */
export function searchPage(records: number, isSharded: boolean): {pageSize: number; inWorker: boolean} {
  return {pageSize: isSharded ? 10 : 200, inWorker: records > manyRecords}
}

/** More than these are searched on a thread of their own, so that typing is never held up. */
const manyRecords = 1000
