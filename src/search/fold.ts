/**
 * Text and query as they are compared: one code unit for one, so that a place in the folded text is a place
 * in the text.
 *
 *     「十三五」對外貿易２０２５年—RCEP
 *     "十三五"对外贸易2025年-rcep
 */
import {simplified} from './traditional.ts'

/** Signs that are read as one; the first of each row is what the others become. */
const signs = [
  '"“”„‟「」『』〝〞＂',
  "'‘’‚‛＇",
  ',，、',
  '.．',
  ';；',
  ':：',
  '!！',
  '?？',
  '-—–―－−‐‑',
  '~～〜∼',
  '·•・‧∙',
  '(（',
  ')）',
  '[［〔【',
  ']］〕】',
  '<《〈＜',
  '>》〉＞',
  '%％﹪',
  ' 　\u00a0\t\n\r'
]

const folded = new Map<number, number>(simplified)
for (const [to, ...from] of signs) for (const sign of from) folded.set(sign.charCodeAt(0), to!.charCodeAt(0))
for (let unit = 0xff01; unit <= 0xff5e; unit++) if (!folded.has(unit)) folded.set(unit, unit - 0xfee0)
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  const small = letter.toLowerCase().charCodeAt(0)
  folded.set(letter.charCodeAt(0), small)
  folded.set(letter.charCodeAt(0) + 0xfee0, small)
}

/** As many code units as `text` has: simplified, half-width, lower case, one sign for each family of signs. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = folded.get(unit) ?? unit
  }
  return fromUnits(units)
}

/** In slices, because a call takes only so many arguments. */
function fromUnits(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, at + 8192))
  }
  return text
}
