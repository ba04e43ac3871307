/**
 * Quantities: numbers with their unit and the words that bound them.
 *
 *     力争突破120亿元，培育2—3个，三分之一以上，翻两番，6、18、36个月
 *         ^^^^^^^^^      ^^^^^    ^^^^^^^^^   ^^^   ^  ^^ ^^^^^
 */
import {shiftPoint} from '../../1-text/numerals.ts'
import {readComparator} from './comparators.ts'
import type {Dimension, FigureLexicon} from './lexicon.ts'
import {shareInLists} from './lists.ts'
import {findNumbers, type NumberToken} from './numbers.ts'
import type {Quantity} from './quantity.ts'
import {matchUnit, type UnitMatch} from './units.ts'
import {findDoublings, findHalves} from './word-quantities.ts'

const separator = /^(?:[-—–−－~～]{1,2}|至|到)$/
const zeros: Readonly<Record<string, number>> = {'': 0, 万: 4, 亿: 8, 万亿: 12}

/** 指数达到85.6: a number that needs no unit. */
const pure =
  /(?:指数|系数|得分|评分|倍率|比值|倍差|收入比|满意度|能源利用效率)(?:达到?|为|是|至|到|由|从|提高到|提升到|提升至|上升到|增长到|保持在|稳定在|缩小到|缩小至|下降到|下降至)?$/
/** 由3.27缩小至2.93: the other end of such a number. */
const otherEnd = /^(?:缩小|下降|降低|收窄|提高|提升|上升|增加)?[至到]$/
/** 企业达到8500，: a level whose unit is missing. */
const stated = /(?:达到|达|增长到|增加到|提高到|降到|降至|降低到|下降到|突破|超过|不少于|不低于)$/

/** Quantities of a text in order, and numbers that state a level without a unit. `isBlocked` tells of places that belong to times and names. Linear. */
export function findQuantities(
  text: string,
  lexicon: FigureLexicon,
  isBlocked: (start: number, end: number) => boolean
): {quantities: Quantity[]; unexplained: NumberToken[]} {
  const unexplained: NumberToken[] = []
  const tokens = [...findNumbers(text)].filter(({start, end}) => !isBlocked(start, end))
  const found: Quantity[] = [...findDoublings(text), ...findHalves(text)].filter(
    ({start, end}) => !isBlocked(start, end)
  )
  let unitless: NumberToken[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const unit = unitOf(text, token, lexicon)
    const range = readRange(text, token, unit, tokens[at + 1], lexicon)
    if (range) {
      found.push(range)
      at++
    } else if (unit) {
      for (const shared of sharing(text, unitless, token)) {
        found.push(toQuantity(text, shared, {...unit, end: shared.end}))
      }
      found.push(toQuantity(text, token, unit))
    } else if (isPure(text, token) || (unit === null && isOtherEnd(text, found.at(-1), token))) {
      found.push(toQuantity(text, token, {unit: '', dimension: 'score', end: token.end}))
    } else {
      if (isUnexplained(text, token)) unexplained.push(token)
      unitless.push(token)
    }
    if (range || unit) unitless = []
  }
  const quantities = found.sort((one, other) => one.valueStart - other.valueStart)
  return {quantities: shareInLists(text, quantities), unexplained}
}

function isPure(text: string, {start, end, script, value}: NumberToken): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  if (script === 'han') return false
  // 电能利用效率降到1.3以下: a level with decimals is a ratio.
  const ratio =
    value !== null && !Number.isInteger(value) && stated.test(before) && /^以[上下内]/.test(text.slice(end))
  return pure.test(before) || ratio
}

function isOtherEnd(text: string, last: Quantity | undefined, {start, script}: NumberToken): boolean {
  return script !== 'han' && last?.dimension === 'score' && otherEnd.test(text.slice(last.end, start))
}

function isUnexplained(text: string, {start, end, script}: NumberToken): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 4)
  // 13 · 3%: whether the dot is a decimal point nobody can tell.
  if (/^\s?[·﹒]\s?\d/.test(after)) return true
  return script === 'arabic' && stated.test(before) && /^(?:[，,。；;]|$)/.test(after)
}

function unitOf(
  text: string,
  token: NumberToken,
  lexicon: FigureLexicon
): (Omit<UnitMatch, 'dimension'> & {dimension: Dimension | null}) | null {
  if (token.fraction) return {unit: token.fraction, dimension: 'ratio', end: token.end}
  const unit = matchUnit(text, token, lexicon)
  if (unit || token.multiplier === '') return unit
  // 营业收入超千万, 连续三年破百亿: what the multiplier counts goes without saying.
  const said = /[超破达近过]$|突破$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  if (token.script === 'han' && token.value !== null && !said) return null
  return {unit: token.multiplier, dimension: null, end: token.end}
}

function toQuantity(
  text: string,
  token: NumberToken,
  unit: NonNullable<ReturnType<typeof unitOf>>
): Quantity {
  const {script, bare, fraction, more} = token
  const signed = hasSign(text, token.start)
  const start = signed ? token.start - 1 : token.start
  const compared = readComparator(text, start, unit.end, unit.dimension === 'time')
  const value = token.value === null ? null : token.value * (signed ? -1 : 1)
  return {
    start: compared.start,
    end: compared.end,
    valueStart: start,
    valueEnd: token.valueEnd,
    value,
    valueMax: token.max,
    unit: unit.unit,
    dimension: unit.dimension,
    comparator: compared.said
      ? compared.comparator
      : more
        ? '>='
        : token.max !== null || (value === null && script === 'han')
          ? '~'
          : '=',
    said: compared.said || more,
    suffixed: compared.suffixed,
    script,
    bare,
    fraction: fraction !== null
  }
}

/** -4% and 负2.3%, but not 武威-6家 or 3-4%. */
function hasSign(text: string, start: number): boolean {
  const sign = text[start - 1]
  if (sign === '负') return !/[减欠背担承抱自]/.test(text[start - 2] ?? '')
  return (sign === '-' || sign === '−') && !/[\d%\p{Script=Han}A-Za-z”）)]/u.test(text[start - 2] ?? '')
}

/** 3%-4%, 2—3个, 50—100万元, 5000万元至1亿元; not 由22%到70%. */
function readRange(
  text: string,
  low: NumberToken,
  unit: ReturnType<typeof unitOf>,
  high: NumberToken | undefined,
  lexicon: FigureLexicon
): Quantity | null {
  if (!high || low.value === null || high.value === null || low.script !== high.script) return null
  const from = unit?.end ?? low.end
  const between = text.slice(from, high.start)
  if (!separator.test(between)) return null
  if (/[至到]/.test(between) && isOpened(text.slice(Math.max(0, low.start - 31), low.start))) return null
  const upper = unitOf(text, high, lexicon)
  if (!upper) return null
  const bare = (printed: string) => printed.replace(/^(?:万亿|[万亿])/, '')
  if (unit && bare(unit.unit) !== bare(upper.unit) && unit.unit !== low.multiplier) return null
  const multiplier = unit ? low.multiplier : high.multiplier
  const value = low.value
  const valueMax = shiftPoint(high.value, zeros[high.multiplier]! - zeros[multiplier]!)
  if (valueMax <= value) return null
  const compared = readComparator(text, low.start, upper.end, upper.dimension === 'time')
  const whole = {
    ...low,
    end: high.end,
    valueEnd: high.valueEnd,
    value,
    max: valueMax,
    multiplier: high.multiplier
  }
  const made = toQuantity(text, whole, {...upper, unit: multiplier + bare(upper.unit)})
  return {
    ...made,
    start: compared.start,
    end: compared.end,
    comparator: compared.said ? compared.comparator : '~'
  }
}

/** 由22%到70%: the first of a pair, no range. */
function isOpened(before: string): boolean {
  const mark = Math.max(...['，', '。', '；'].map((sign) => before.lastIndexOf(sign)))
  return /[由从自]/.test(before.slice(mark + 1))
}

/** 6、18、36个月: numbers right before one with a unit, joined by 、, share it. */
function sharing(text: string, unitless: readonly NumberToken[], token: NumberToken): NumberToken[] {
  const shared: NumberToken[] = []
  let next = token.start
  for (const earlier of unitless.toReversed()) {
    if (earlier.end !== next - 1 || !'、/和或'.includes(text[earlier.end]!)) break
    if (earlier.script !== 'arabic' || token.script !== 'arabic' || earlier.start === 0) break
    shared.unshift({...earlier, multiplier: ''})
    next = earlier.start
  }
  return shared
}
