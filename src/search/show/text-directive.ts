/**
 * Text directives: the words of a passage as browsers look for them, and back.
 *
 *     #sec_3__sub_5__item_11:~:text=用足用好自治区跨境电商政策
 */

const directive = ':~:text='
/** Characters of a passage that is written out whole. */
const whole = 60
/** Characters of the beginning of a long one, to be met nowhere else. */
const distinct = 20

/** A passage, or where it is long its first words and its last, each ending and beginning with a clause. */
export function toDirective(passage: string): string {
  if (passage.length <= whole) return encode(passage)
  const first = distinct + passage.slice(distinct - 1).search(/[，；：、]/)
  const last = passage.search(/(?<=[，；：、])(?=[^，；：、]{2,}$)/)
  return first >= distinct && last > first
    ? `${encode(passage.slice(0, first))},${encode(passage.slice(last))}`
    : encode(passage)
}

export interface Passage {
  /** Its first words and its last; the same where it is written out whole. */
  first: string
  last: string
}

/** What a text directive of ours names; `null` where the address has none, or one of another make. */
export function fromDirective(address: string): Passage | null {
  const at = address.lastIndexOf(directive)
  const [, first, last] = /^([^&,]+)(?:,([^&,]+))?$/.exec(address.slice(at + directive.length)) ?? []
  if (first === undefined || !address.slice(0, Math.max(0, at)).includes('#')) return null
  try {
    return {first: decodeURIComponent(first), last: decodeURIComponent(last ?? first)}
  } catch {
    return null
  }
}

/** The signs of the directive's own grammar, - among them, stand for themselves. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
