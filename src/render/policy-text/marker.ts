/**
 * A printed number as it is set: half-width brackets widened, spaces dropped. (一) → （一）
 */
export function setMarker(marker: string): string {
  return marker.trim().replaceAll('(', '（').replaceAll(')', '）')
}

/** The same before its words: 第一条 and 第二章 stand a space apart from them, 一、 and 二是 do not. */
export function leadMarker(marker: string): string {
  const set = setMarker(marker)
  return /^第.+[编章节条款]$/.test(set) ? `${set}　` : set
}
