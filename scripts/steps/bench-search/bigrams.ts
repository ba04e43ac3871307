/**
 * Text as peers that split at spaces are helped to read Chinese: two characters at a time; letters and numbers
 * stay words.
 *
 *     RCEP对外贸易12.5亿 → rcep 对外 外贸 贸易 12.5 亿
 */
import {plainForm} from './plain-form.ts'

const piece = /\p{Script=Han}+|\d+(?:\.\d+)?|(?:(?!\p{Script=Han}|\d)[\p{L}\p{N}])+/gu
const han = /^\p{Script=Han}/u

export function toBigrams(text: string): string[] {
  const terms: string[] = []
  for (const [run] of plainForm(text).matchAll(piece)) {
    if (run.length < 3 || !han.test(run)) terms.push(run)
    else for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2))
  }
  return terms
}
