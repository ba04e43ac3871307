/**
 * Repair: full-width digits, letters and per cent signs, small stops and spaces of odd widths, one to one.
 *
 *     到２０２５年，达到９０％     13﹒开展     市长<U+00A0>姚高员
 *       ^^^^         ^^^      ^           ^^^^^^^^
 *
 * Never NFKC: it changes lengths and turns ① into 1. Han punctuation and ideographic spaces stay as they are.
 */
import {isBreak} from '../lines.ts'
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'

const wide = /[０-９Ａ-Ｚａ-ｚ％．＋－﹒﹪]+|[\u00a0\u1680\u2000-\u200a\u202f\u205f]+/g
const others = new Map([
  ['﹒', '.'],
  ['﹪', '%']
])

export const foldWidth: Repair = {
  name: 'fold-width',
  *find(text) {
    for (const {0: run, index} of matchesOf(text, wide)) {
      const [start, end] = [index, index + run.length]
      if (run.charCodeAt(0) >= 0xfe00) {
        yield {start, end, value: fold(run), reason: `全角“${run}”按“${fold(run)}”读`}
      } else if (!isBreak(text.charCodeAt(end)) && end < text.length && start > 0) {
        if (isBreak(text.charCodeAt(start - 1))) continue
        yield {start, end, value: ' '.repeat(run.length), reason: '特殊空格按普通空格读'}
      }
    }
  }
}

function fold(run: string): string {
  return Array.from(
    run,
    (character) => others.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  ).join('')
}
