/**
 * Repair: single spaces that typesetting or PDF extraction left between Han and digits.
 *
 *     到 2025 年，达到 2.07 亿美元
 *       ^    ^        ^    ^
 *
 * A space between two Latin words or two numbers is kept: there it separates.
 */
import type {Repair} from '../text.ts'

const spaces =
  /(?<=[\p{Script=Han}，、。；：（）“”])[ \u00a0](?=[0-9*])|(?<=[0-9%*])[ \u00a0](?=[\p{Script=Han}，、。；：（）“”％%])/gu

export const scatteredSpaces: Repair = {
  name: 'scattered-spaces',
  *find(text) {
    for (const {index} of text.matchAll(spaces)) {
      if (insideTable(text, index)) continue
      yield {start: index, end: index + 1, value: '', reason: '数字与汉字之间的空格不读'}
    }
  }
}

/** A space beside a tab or another space lays out columns. */
function insideTable(text: string, at: number): boolean {
  return /[ \t]/.test(text[at - 1] ?? '') || /[ \t]/.test(text[at + 1] ?? '')
}
