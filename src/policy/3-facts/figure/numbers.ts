/**
 * Numbers in running text, before anybody asks what they count.
 *
 *     有进出口经营资格企业由1963家增加到3659家，投资**.*亿元，培育2—3个，超千亿元，近二百家
 *                          ^^^^          ^^^^      ^^^^          ^ ^      ^^^    ^^^
 */
import {matchesOf} from '../../1-text/matches.ts'
import {readFraction, readNumeral, shiftPoint} from '../../1-text/numerals.ts'
import type {Spot} from '../../2-tree/nodes.ts'

export interface NumberToken extends Spot {
  /** Where the digits end, 多 included, the multiplier not: 3 of 3万多, 180多 of 180多. */
  valueEnd: number
  script: 'arabic' | 'han' | 'mask'
  /** `null` where struck out (`mask`) or vague (几百). */
  value: number | null
  /** Upper end of 三五家, 二三十个. */
  max: number | null
  /** `万`, `亿`, `万亿` that belong to the unit: 2万户 is 2 of 万户. */
  multiplier: string
  /** 多, 余, 几: somewhat more than said. */
  more: boolean
  /** 三分之一, 百分之六十: a percentage already; `‰` of 千分之八. */
  fraction: '%' | '‰' | null
  /** 千家, 亿元: a multiplier with no digit before it. */
  bare: boolean
}

const han = '零〇一二两三四五六七八九十百千万亿廿几'
/** Struck-out digits are its first group, digits its second; else it is Han. */
const pattern = new RegExp(
  [
    '((?<![A-Za-z0-9*＊×X])(?:[*＊]{1,8}(?:\\.[*＊]{1,4})?|□{1,6}(?:\\.□{1,3})?|[X×]{1,4}(?:\\.[X×]{1,3})?)(?![A-Za-z0-9*＊×X]))',
    '((?<!\\d\\.|\\d\\s?[·﹒]\\s?)(?<![\\dA-Za-z])(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d{1,12}(?!\\d))(?:(?!\\.(?:19|20)\\d{2}年)\\.\\d{1,6}(?!\\d))?)',
    `(?:[数](?=[十百千万亿]))?[${han}]{1,16}(?:点[零〇一二三四五六七八九]{1,6})?`
  ].join('|'),
  'g'
)

/** Numbers of a text in order. Linear: every alternative is bounded. */
export function* findNumbers(text: string): Generator<NumberToken> {
  let last = 0
  for (const match of matchesOf(text, pattern)) {
    if (match.index < last) continue
    const token = readToken(text, match)
    if (!token) continue
    yield token
    last = token.end
  }
}

function readToken(text: string, {0: raw, 1: mask, 2: arabic, index: start}: RegExpExecArray) {
  const end = start + raw.length
  if (mask) return withTail(text, {...blank, start, end, valueEnd: end, script: 'mask'})
  if (text.startsWith('分之', end)) return readFractionAt(text, start, end)
  if (arabic) {
    return withTail(text, {...blank, start, end, valueEnd: end, script: 'arabic', value: readNumeral(raw)})
  }
  return readHan(text, raw, start)
}

const blank = {value: null, max: null, multiplier: '', more: false, fraction: null, bare: false} as const

/** 百分之六十八点五, 三分之一, 百分之3.5 */
function readFractionAt(text: string, start: number, at: number): NumberToken | null {
  const over =
    /^(?:\d{1,4}(?:\.\d{1,4})?|[零〇一二三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,4})?)/.exec(
      text.slice(at + 2, at + 14)
    )
  if (!over) return null
  const end = at + 2 + over[0].length
  const value = readFraction(text.slice(start, end))
  if (value === null) return null
  const mille = text.slice(start, at) === '千'
  const share = mille
    ? ({value: shiftPoint(value, 1), fraction: '‰'} as const)
    : ({value, fraction: '%'} as const)
  return {...blank, ...share, start, end, valueEnd: end, script: 'han'}
}

const tailStarts = '十百千多余几万亿'

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** What follows digits or a mask: 3千, 10多万, 1.2亿. */
function withTail(text: string, token: NumberToken): NumberToken | null {
  const behind = text[token.end] ?? ''
  if (!tailStarts.includes(behind)) return isDigit(behind) ? null : token
  const tail = /^([十百千])?(多|余|几)?([百千]?)(万亿|万|亿)?(多|余)?/.exec(
    text.slice(token.end, token.end + 7)
  )!
  const [whole, place = '', first, late = '', multiplier = '', second] = tail
  const more = first ?? second
  // 100余千克: the 千 belongs to the unit; 3千 alone, or before 万, is part of the number.
  const end = token.end + (late && !multiplier ? place.length + (first ? 1 : 0) : whole.length)
  const next = text[end] ?? ''
  const unitAhead = place !== '' && !more && !multiplier && /[克米瓦卡伏赫]/.test(next)
  if (unitAhead) return {...token, more: false}
  if (isDigit(next)) return null
  const zeros = {十: 1, 百: 2, 千: 3}[place + (multiplier ? late : '')] ?? 0
  const value = token.value === null ? null : shiftPoint(token.value, zeros)
  const valueEnd = token.end + place.length + (first ? 1 : 0) + (multiplier ? late.length : 0)
  return {...token, end, valueEnd, value, multiplier, more: more !== undefined}
}

/** Chinese numerals, exact (二十, 两千), a span (三五, 二三十), or vague (几百, 十几). */
function readHan(text: string, printed: string, start: number): NumberToken | null {
  // 突破千万千瓦: the last 千 belongs to the unit.
  const unitAhead = /.[百千]$/.test(printed) && /[克米瓦卡伏赫升]/.test(text[start + printed.length] ?? '')
  const raw = unitAhead ? printed.slice(0, -1) : printed
  const [tail = ''] = /(?:万亿|[万亿])$/.exec(raw) ?? []
  const body = raw.slice(0, raw.length - tail.length)
  // 五万七千六百亿元 counts in 亿元, the last multiplier it prints: 57600.
  const mixed = tail !== '' && /[万亿]/.test(body) ? readNumeral(raw) : null
  const split = tail !== '' && (mixed !== null || !/[万亿]/.test(body))
  const words = split ? body : raw
  const follow = '多余'.includes(text[start + raw.length] ?? '。') ? 1 : 0
  const late =
    follow && !split
      ? /^(?:万亿|[万亿])/.exec(text.slice(start + raw.length + 1, start + raw.length + 3))
      : null
  const token: NumberToken = {
    ...blank,
    start,
    end: start + raw.length + follow + (late?.[0].length ?? 0),
    valueEnd: split ? start + Math.max(1, words.length) : start + raw.length + follow,
    script: 'han',
    multiplier: late?.[0] ?? (split ? tail : ''),
    more: follow > 0,
    bare: /^[百千万亿]/.test(raw)
  }
  // 超万名 says ten thousand; 万元 and 亿元 keep their unit as texts write it.
  if (words === '' && raw === '万' && !/^(?:多|余)?元/.test(text.slice(token.end))) {
    return {...token, multiplier: '', value: 1e4}
  }
  if (words === '') return raw === '万亿' ? {...token, multiplier: '亿', value: 1e4} : {...token, value: 1}
  const value = mixed === null ? readNumeral(words) : shiftPoint(mixed, -{万: 4, 亿: 8, 万亿: 12}[tail]!)
  if (value !== null) return {...token, value}
  return readLoosely(words, token)
}

function readLoosely(words: string, token: NumberToken): NumberToken | null {
  if (/^[几数][十百千]*$/.test(words)) return token
  const over = /^(.*十)几$/.exec(words)
  if (over) return {...token, value: readNumeral(over[1]!), more: true}
  const [, low, high, place = ''] =
    /^([一二两三四五六七八九])([二三四五六七八九])([十百千]?)$/.exec(words) ?? []
  if (!low || !high) return null
  const [value, max] = [readNumeral(low + place)!, readNumeral(high + place)!]
  return value < max ? {...token, value, max} : null
}
