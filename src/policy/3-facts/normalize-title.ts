/**
 * One spelling for a title however a page broke it: no white space between Han, one dash between years.
 *
 *     中卫市外资三年外贸五年倍增计划 实施方案（2023-2027年）
 *     中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）
 */
export function normalizeTitle(title: string): string {
  return title
    .replace(/(?<=[^\x21-\x7e])[\s　]+|[\s　]+(?=[^\x21-\x7e])/g, '')
    .replace(/(?<=\d)(?:—{1,2}|–|-|~|－|～)(?=\d)/g, '—')
    .trim()
}
