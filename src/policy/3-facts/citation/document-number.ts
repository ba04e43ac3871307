/**
 * 发文字号: the code of an office, the year in brackets of any kind, the number (GB/T 9704).
 *
 *     宁政办发〔2023〕14号   国发[2018]42号   皖政（2021）8号   海人工智能发展规字〔2026〕1号
 */
import {matchesOf} from '../../1-text/matches.ts'

/** Source of a regular expression without groups; white space may stand between its parts. */
export const documentNumber =
  '\\p{Script=Han}{2,18}\\s?[〔（(［[【]\\s?(?:19|20)\\d{2}\\s?[〕）)］\\]】]\\s?第?\\s?\\d{1,5}\\s?号'

/** Words that lead up to a number and are no part of it: 根据某政发〔2022〕5号. */
const leadIn =
  /^.*(?:根据|依据|按照|依照|参照|落实|执行|印发|废止|以及|文件|文号|[与及和见的由以对])(?=.{2})/u
const lone = new RegExp(`(?<![\\p{Script=Han}])${documentNumber}`, 'gu')

export interface LoneNumber {
  start: number
  end: number
}

/** Numbers in running text, in order. Linear: every part is bounded. */
export function findNumbers(text: string): LoneNumber[] {
  if (!text.includes('号')) return []
  return matchesOf(text, lone).map(({0: raw, index}) => {
    const code = /^\p{Script=Han}+/u.exec(raw)![0]
    const lead = leadIn.exec(code)?.[0].length ?? 0
    return {start: index + lead, end: index + raw.length}
  })
}
