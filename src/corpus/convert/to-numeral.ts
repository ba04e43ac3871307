/**
 * A number as a list prints it; the names of the ways are those of Word (ST_NumberFormat) and of CSS.
 *
 *     chineseCounting 23 → 二十三     upperLetter 3 → C     decimalEnclosedCircle 3 → ③     decimal 3 → 3
 */

const digits = '零一二三四五六七八九'

export function toNumeral(number: number, way: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|cjk-ideographic|simp-chinese-informal|trad-chinese-informal)$/.test(
      way
    )
  )
    return way === 'ideographDigital' ? toDigits(number) : toChinese(number)
  if (
    /^(?:chineseLegalSimplified|simp-chinese-formal|ideographLegalTraditional|trad-chinese-formal)$/.test(way)
  )
    return toChinese(number).replace(/[一二三四五六七八九十百]/g, (sign) => legal[sign]!)
  if (/^(?:decimalEnclosedCircle|decimalEnclosedCircleChinese)$/.test(way)) return toSign(number, 0x2460, 20)
  if (way === 'decimalEnclosedParen') return toSign(number, 0x2474, 20)
  if (way === 'decimalEnclosedFullstop') return toSign(number, 0x2488, 20)
  if (way === 'ideographEnclosedCircle') return toSign(number, 0x3280, 10)
  if (way === 'decimalFullWidth' || way === 'decimalFullWidth2')
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (way === 'decimalZero' || way === 'decimal-leading-zero') return String(number).padStart(2, '0')
  if (way === 'ideographTraditional') return toCycle(number, '甲乙丙丁戊己庚辛壬癸')
  if (/^(?:upper-?(?:Letter|alpha|latin))$/.test(way)) return toLetters(number)
  if (/^(?:lower-?(?:Letter|alpha|latin))$/.test(way)) return toLetters(number).toLowerCase()
  if (/^upper-?[Rr]oman$/.test(way)) return toRoman(number)
  if (/^lower-?[Rr]oman$/.test(way)) return toRoman(number).toLowerCase()
  return String(number)
}

const legal: Record<string, string> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰'
}

/** Up to 999; a list of more goes on in digits. */
function toChinese(number: number): string {
  if (number < 1 || number > 999 || !Number.isInteger(number)) return String(number)
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const before = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const ten = tens === 0 ? (before && ones ? '零' : '') : tens === 1 && !before ? '十' : `${digits[tens]}十`
  return before + ten + (ones > 0 ? digits[ones] : '')
}

/** 二〇, in the figures of a year */
function toDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => (digit === '0' ? '〇' : digits[Number(digit)]!))
}

function toSign(number: number, first: number, last: number): string {
  return number >= 1 && number <= last ? String.fromCharCode(first + number - 1) : String(number)
}

function toCycle(number: number, signs: string): string {
  return signs[(number - 1) % signs.length] ?? String(number)
}

/** Word goes on with AA, BB. */
function toLetters(number: number): string {
  if (number < 1) return String(number)
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 9))
}

const roman: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

function toRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let signs = ''
  for (const [value, sign] of roman) {
    while (rest >= value) {
      signs += sign
      rest -= value
    }
  }
  return signs
}
