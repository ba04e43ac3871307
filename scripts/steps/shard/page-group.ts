/** Pages and files of one document lie in these: /documents/<id>/source/, /audits/<id>.csv. */
const ofDocuments = new Set(['documents', 'measures', 'audits'])

/** All of these hang on the data of the whole collection, which take long to make: that is done in one part. */
const ofData = new Set(['data', 'archive', 'method'])

/**
 * What is written in one part: a province with all pages and files of its documents, the data, and else each page of
 * the whole collection by itself. `provinces`: of each document by its id, `''` where it has none.
 *
 *     /documents/gansu-2016.json, /measures/gansu-2016/sec_4/ → 省 62
 *     /documents/, /topics/物流/feed.atom                     → the path itself
 */
export function pageGroup(path: string, provinces: ReadonlyMap<string, string>): string {
  const [, room = '', name = ''] = path.split('/')
  if (ofData.has(room)) return '数据'
  const [id = ''] = name.split('.')
  const province = ofDocuments.has(room) ? provinces.get(id) : undefined
  return province === undefined ? path : `省 ${province}`
}
