/**
 * Numerals, Arabic and Chinese, read exactly or not at all.
 *
 *     1,200   1.2万   3千   二十   两千   廿三   一万零五十   六十八点五   2亿3000万
 *
 * A wrong number is worse than none: what the grammar below does not know is no numeral.
 */

const digitOf = new Map([
  ...[...'零一二三四五六七八九'].entries().map(([value, word]) => [word, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].entries().map(([value, word]) => [word, value] as const),
  ['〇', 0] as const,
  ['两', 2] as const
])
const placeOf = new Map([
  ['千', 1000],
  ['百', 100],
  ['十', 10]
])
const places = [...placeOf].map(
  ([word, place]) =>
    [new RegExp(`^([零〇]?)([一二三四五六七八九两壹贰叁肆伍陆柒捌玖]?)${word}`), place] as const
)
const plain = new Map([
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
  ['萬', '万'],
  ['億', '亿']
])

const formal = /[拾佰仟萬億]/g

/** A numeral as a number. Throws `RangeError` on anything that is not wholly a numeral. */
export function parseNumeral(printed: string): number {
  const value = readNumeral(printed)
  if (value === null) throw new RangeError(`不是数字：“${printed}”`)
  return value
}

/** Most numerals: 2025, 13.5 */
const printedPlain = /^\d+(?:\.\d+)?$/

/** A numeral as a number, or `null`. */
export function readNumeral(printed: string): number | null {
  const sign = /^[-−负]/.test(printed) ? -1 : 1
  const body = sign < 0 ? printed.slice(1) : printed
  if (body === '' || body.length > 40) return null
  if (printedPlain.test(body)) return sign * Number(body)
  const value = /^\d/.test(body) ? readMixed(body) : readHan(body)
  return value === null ? null : sign * value
}

/**
 * A fraction in words as a percentage.
 *
 *     三分之一 → 33.33…    百分之六十八点五 → 68.5
 */
export function readFraction(printed: string): number | null {
  const [denominator, numerator, ...rest] = printed.split('分之')
  if (!denominator || !numerator || rest.length > 0) return null
  const [under, over] = [readNumeral(denominator), readNumeral(numerator)]
  if (!under || over === null) return null
  // 百分之4.35 is 4.35: only what is no power of ten needs a division.
  const zeros = Math.log10(under)
  return Number.isInteger(zeros) ? shiftPoint(over, 2 - zeros) : (over * 100) / under
}

/** Moves the decimal point, exactly: 1.1 by 4 is 11000, where 1.1 × 10000 is 11000.000000000002. */
export function shiftPoint(value: number, places: number): number {
  if (places === 0) return value
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/** Arabic digits, alone or with Han multipliers: `1,200`, `1.2万`, `2亿3000万`. */
function readMixed(printed: string): number | null {
  let rest = printed
  let sum = 0
  let ceiling = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const piece = /^(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(\.\d+)?([十百千]?(?:万亿|万|亿)?)/.exec(rest)
    if (!piece) return null
    const [whole, digits, decimals = '', multiplier] = piece
    const zeros = zerosOf(multiplier!)
    const value = Number(`${digits!.replace(/[,，]/g, '')}${decimals}e${zeros}`)
    if (value >= ceiling || ceiling === 1) return null
    sum += value
    ceiling = 10 ** zeros
    rest = rest.slice(whole.length)
  }
  return sum
}

/** 千 is 3 zeros, 万亿 12. */
function zerosOf(han: string): number {
  return Array.from(han).reduce((zeros, word) => zeros + placeZeros[word]!, 0)
}

const placeZeros: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8}

function readHan(printed: string): number | null {
  const digit = digitOf.get(printed)
  if (digit !== undefined) return digit
  const words = printed.replace(formal, (word) => plain.get(word)!)
  if (!words.includes('点')) return readWhole(words)
  const [, whole, decimals, multiplier] = /^([^点]+)(?:点([^点万亿]+)(万亿|万|亿)?)?$/.exec(words) ?? []
  if (whole === undefined) return null
  const value = readWhole(whole)
  if (value === null || decimals === undefined) return value
  const digits = Array.from(decimals, (word) => digitOf.get(word) ?? null)
  if (digits.includes(null) || decimals.includes('两')) return null
  return Number(`${value}.${digits.join('')}e${zerosOf(multiplier ?? '')}`)
}

const digits = new RegExp(`^[${[...digitOf.keys()].join('')}]+$`)

/** 二十, 一万零五十, 三千亿; digits alone count by place: 二〇二五. */
function readWhole(words: string): number | null {
  if (words.length > 2 && digits.test(words)) {
    return words.includes('两') ? null : Number(Array.from(words, (word) => digitOf.get(word)).join(''))
  }
  return readAbove(words, '亿', 1e8, (left) => readAbove(left, '万', 1e4, readSection))
}

/** What stands before and after 亿 or 万. A gap between them must be filled by 零. */
function readAbove(
  words: string,
  place: string,
  times: number,
  below: (words: string) => number | null
): number | null {
  const at = words.lastIndexOf(place)
  if (at < 0) return below(words)
  const high = at === 0 ? 1 : below(words.slice(0, at))
  const rest = words.slice(at + 1)
  if (!high) return null
  if (rest === '') return high * times
  const low = below(rest.replace(/^[零〇]/, ''))
  const gap = /^[零〇]/.test(rest)
  return low && low < times && gap === low < times / 10 ? high * times + low : null
}

/** 廿三 and 一千零五 … 九千九百九十九. */
function readSection(words: string): number | null {
  const spelt = words.replace(/^[廿卅]/, (tens) => (tens === '廿' ? '二十' : '三十'))
  if (spelt.length === 1 && digitOf.has(spelt)) return digitOf.get(spelt)!
  let rest = spelt
  let sum = 0
  let last = 10_000
  for (const [pattern, place] of places) {
    const found = pattern.exec(rest)
    if (!found) continue
    const [whole, gap, digit] = found
    // Only what opens the numeral may leave its 一 out (十五, 百), and nobody says 两十.
    if ((digit === '' && sum > 0 && place > 10) || (digit === '两' && place === 10)) return null
    if (sum > 0 && (gap !== '') !== last > place * 10) return null
    if (sum === 0 && gap !== '') return null
    sum += (digitOf.get(digit!) ?? 1) * place
    last = place
    rest = rest.slice(whole.length)
  }
  if (rest === '') return sum || null
  const [, gap, digit] = /^([零〇]?)([一二三四五六七八九壹贰叁肆伍陆柒捌玖])$/.exec(rest) ?? []
  if (!digit || sum === 0 || (gap !== '') !== last > 10) return null
  return sum + digitOf.get(digit)!
}
