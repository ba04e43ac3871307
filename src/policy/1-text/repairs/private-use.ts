/**
 * Repair: private-use glyphs, read by what stands around them.
 *
 *     累计对外直接投资86亿美元     between digits: a decimal point
 *                     ^
 *     4“走出去”迈上新台阶。        after the number that opens a line: its stop
 *      ^
 *
 * Any other one is kept and reported: a glyph nobody can name may carry meaning.
 */
import {isBreak} from '../lines.ts'
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'

const glyphs = /\p{Co}/gu

export const privateUse: Repair = {
  name: 'private-use',
  *find(text) {
    for (const {0: glyph, index} of matchesOf(text, glyphs)) {
      const place = {start: index, end: index + glyph.length}
      const code = `U+${glyph.codePointAt(0)!.toString(16).toUpperCase()}`
      if (isDigit(text[index - 1]) && isDigit(text[index + glyph.length])) {
        yield {...place, value: '.', reason: `两个数字之间的私用字符 ${code}，按小数点“.”读`}
      } else if (closesNumber(text, index)) {
        yield {...place, value: '.', reason: `段首序号之后的私用字符 ${code}，按“.”读`}
      } else {
        yield {...place, value: glyph, reason: `读到私用字符 ${code}，不知道是什么字`, severity: 'warning'}
      }
    }
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** Only indent and one to three digits stand between the line's beginning and `at`. */
function closesNumber(text: string, at: number): boolean {
  let start = at
  while (at - start < 3 && isDigit(text[start - 1])) start--
  if (start === at) return false
  while (text[start - 1] === ' ' || text[start - 1] === '\u3000' || text[start - 1] === '\t') start--
  return start === 0 || isBreak(text.charCodeAt(start - 1))
}
