/**
 * Repair: full-width digits, letters and per cent signs, one to one.
 *
 *     到２０２５年，达到９０％
 *       ^^^^         ^^^
 *
 * Never NFKC: it changes lengths and turns ① into 1. Han punctuation stays as it is.
 */
import type {Repair} from '../text.ts'

const wide = /[０-９Ａ-Ｚａ-ｚ％．]+/g

export const foldWidth: Repair = {
  name: 'fold-width',
  *find(text) {
    for (const {0: run, index} of text.matchAll(wide)) {
      yield {
        start: index,
        end: index + run.length,
        value: fold(run),
        reason: `全角“${run}”按“${fold(run)}”读`
      }
    }
  }
}

function fold(run: string): string {
  return Array.from(run, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).join('')
}
