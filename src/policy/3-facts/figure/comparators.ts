/**
 * Words around a number that say on which side of it the truth lies.
 *
 *     突破120亿元   10%以上   不超过60%   近2000种   180多个
 *     ^^ >           ^^ >=    ^^^ <=     ^ ~        ^ >=
 */
import type {FigureValue} from './value.ts'

export type Comparator = FigureValue['comparator']

/** In the order they are tried: 不超过 before 超过. */
const before: readonly (readonly [Comparator, RegExp])[] = [
  [
    '<=',
    /(?:不超过|不得超过|不高于|不得高于|不大于|不多于|至多|最高|最多|最长|最大|上限为?|≤|不能超过|不应超过|不准超过|不得多于|封顶|只能享受|只享受|只能|仅限)(?:可?达到?|不超过|可?给予|可?享受|可?申请|可?获得?|补助|奖励|支持|资助|为|至|是)?(?:每[年月日天季人家户项个])?$/
  ],
  [
    '>=',
    /(?:年满|不少于|不得少于|不低于|不得低于|不小于|至少|最低|最少|起码|≥|跨上|迈上|站上|迈过)(?:达到?|为|至)?$/
  ],
  ['<', /(?:低于|少于|小于|不足|不到|不满|未满|未达到?|＜|<)$/],
  ['>', /(?:超过了?|突破了?|高于|大于|多于|超出|跨越|冲破|[超逾破>＞]|(?<![通经])过)$/],
  ['~', /(?:大约|接近|将近|大概|约为?|(?<![最附邻])近|≈)$/],
  // 控制在5.5%左右: what stands behind speaks first.
  ['<=', /控制在$/],
  ['=', /(?:达到?|为|是|至|到)$/]
]
const after: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', /^期?(?:（含）|\(含\))?(?:及其?|或)?(?:以上|之上|起步)(?:（含）|\(含\)|（不含）)?/],
  [
    '<=',
    /^(?:（含）|\(含\))?(?:及其?|或)?(?:以下|以内|之内|之下|限额内|额度内|期限内)(?:（含）|\(含\)|（不含）)?/
  ],
  ['~', /^(?:左右|上下)/]
]
/** 三年内, 15个工作日内: only a time can be kept within. */
const within = /^期?(?:以内|之内|内)(?!部|容|涵|需|外|地|陆|蒙|设|生)/

export interface Compared {
  comparator: Comparator
  /** Where the words begin and end, the number and unit included. */
  start: number
  end: number
  /** Whether any such word stands there. */
  said: boolean
  /** It stands behind: 以上. */
  suffixed: boolean
}

const reach = 8

/** Reads the words around `start` … `end` of `text`. */
export function readComparator(text: string, start: number, end: number, isTime: boolean): Compared {
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(end, end + reach)
  const limit = isTime ? within.exec(right) : null
  const suffix = limit ? (['<=', limit] as const) : firstMatch(after, right)
  const prefix = firstMatch(before, left)
  const weak = prefix === null || prefix[0] === '=' || prefix[1][0] === '控制在'
  const words = weak ? (suffix?.[0] ?? prefix?.[0] ?? '=') : prefix[0]
  return {
    comparator: words,
    start: start - (prefix && prefix[0] !== '=' ? prefix[1][0].length : 0),
    end: end + (suffix ? suffix[1][0].length : 0),
    said: words !== '=',
    suffixed: suffix !== null && suffix[0] !== '~'
  }
}

function firstMatch(
  table: readonly (readonly [Comparator, RegExp])[],
  text: string
): readonly [Comparator, RegExpExecArray] | null {
  for (const [comparator, shape] of table) {
    const match = shape.exec(text)
    if (match) return [comparator, match]
  }
  return null
}
