/**
 * Numbers that are no figures: parts of names, set phrases and ways of speaking.
 *
 *     “十四五”   《三年行动计划》   第三产业   三大平台   两个市场   一批   7×24小时   F5G
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import {longestAt} from '../word-map.ts'
import type {FigureLexicon} from './lexicon.ts'
import type {Quantity} from './quantity.ts'
import type {Time} from './times.ts'

const longestQuote = 16
const longestName = 8

/** Tells whether a number at `start` … `end` belongs to a time, a title, a short quotation or a name. */
export function toBlocked(
  text: string,
  times: readonly Time[],
  lexicon: FigureLexicon
): (start: number, end: number) => boolean {
  const ranges = [...times, ...findQuotations(text)].sort((one, other) => one.start - other.start)
  let furthest = 0
  const reached = ranges.map(({end}) => (furthest = Math.max(furthest, end)))
  return (start, end) => {
    const begun = lastBefore(ranges, start)
    if (begun >= 0 && start < reached[begun]!) return true
    for (let at = Math.max(0, end - longestName); at <= start; at++) {
      const found = longestAt(lexicon.names, text, at)
      if (found && at + found.name.length > start) return true
    }
    return false
  }
}

/** Index of the last range that begins at or before a place, -1 if none. */
function lastBefore(ranges: readonly Spot[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const pairs: Readonly<Record<string, string>> = {'“': '”', '"': '"', '‘': '’', '《': '》', '〔': '〕'}

const quotation = /[“"‘《〔]/

/** Titles of any length, and quotations short enough to be names. */
function findQuotations(text: string): Spot[] {
  const found: Spot[] = []
  if (!quotation.test(text)) return found
  let read = 0
  for (const {0: open, index} of matchesOf(text, /[“"‘《〔]/g)) {
    if (index < read) continue
    const longest = open === '《' ? 120 : longestQuote
    const length = text.slice(index + 1, index + 2 + longest).indexOf(pairs[open]!)
    if (length < 0) continue
    read = index + length + 2
    found.push({start: index, end: read})
  }
  return found
}

const counted =
  /(?:建成|新建|新增|新设|设立|引进|引育|招引|培育|培养|孵化|集聚|汇聚|吸引|认定|获批|开通|成立|组建|达到?|共有|现有|拥有|下辖|辖|派出|举办|落户|增加|减少|超过|惠及|覆盖|仅有?|只有)了?$/
const spans =
  /(?:缩短|压缩|压减|延长|递延|延期|顺延|提前|连续|期限|有效期|期|满|保存|保管|留存|时限|历时|持续|提速|不超过|享受|提供|给予|试行|免费|连续(?:补贴|补助|奖励|支持|给予))(?:为|至|到)?$/
/** 三年免费共享工位, 六个月免租期 */
const spansAhead = /^(?:免费|免租|免息|租金|免收|减免|有效|试用)/
/** Counters of things one can point at: 两家企业, 三次会议. 个, 项, 条 are rhetoric more often (两个维护). */
const pointed: ReadonlySet<string> = new Set(
  '家 所 座 次 届 批次 场次 人次 台 套 艘 辆 架 列 户 名 位 人 亩 公里 米 吨'.split(' ')
)

/** Whether a quantity counts something. `text` is the passage it stands in. */
export function isFigure(quantity: Quantity, text: string, lexicon: FigureLexicon): boolean {
  const {valueStart, end, unit, dimension, script} = quantity
  const before = text.slice(Math.max(0, valueStart - 8), valueStart)
  if (/第[一二三四五六七八九十\d]{1,2}\/$|[号院楼栋幢]楼?$/.test(before) && /[层号室年]/.test(unit))
    return false
  if (/[第×+＋#№]$|[A-Za-z]-?$/.test(before) || /^[+＋×]/.test(text.slice(end, end + 1))) return false
  if (unit === '次' && quantity.value === 1) return quantity.said || isFrequency(text, valueStart)
  // 二次开发, 十二次全会: which one, not how many.
  if (
    unit === '次' &&
    script === 'han' &&
    (/二$/.test(text.slice(valueStart, quantity.valueEnd)) || /^(?:全|会)/.test(text.slice(end)))
  )
    return false
  if (before.endsWith('每') && dimension !== 'time') return false
  if (unit === '份' && before.endsWith('一式')) return false
  if (dimension === 'time') return isTerm(quantity, before, text)
  if (script === 'mask') return !/[A-Za-z]$/.test(before)
  if (script === 'arabic') return unit !== '个' || !/^(?:方面|环节|层面|维度)/.test(text.slice(end))
  return isCounted(quantity, before) && !isRhetoric(quantity, text, lexicon, unit)
}

/** 每年调整1次, 只能享受一次; not 又一次, 第一次. */
function isFrequency(text: string, at: number): boolean {
  return /(?:每[^，,。；]{1,12}|[只仅][^，,。；]{0,6})$/.test(text.slice(Math.max(0, at - 14), at))
}

/** 48小时, 3年内, 连续9年; not 三年行动, 近五年. */
function isTerm(quantity: Quantity, before: string, text: string): boolean {
  const after = text.slice(quantity.end, quantity.end + 3)
  if (quantity.bare || (/^的?时间/.test(after) && /(?:用|花|通过|经过)$/.test(before))) return false
  if (
    /^(?:行动|计划|规划|倍增|攻坚|任务|制|累计|共|总|一(?:周期|轮|次(?!性)|届|评|修|贯|遇))/.test(after) ||
    (!quantity.suffixed && /[这近前后今当全整]$/.test(before))
  )
    return false
  if (before.endsWith('每')) return recurs.test(text.slice(quantity.end, quantity.end + 10))
  if (before.endsWith('以来')) return false
  if (quantity.script === 'mask') return /^(?:保持|连续|持续)/.test(after)
  return (
    quantity.script === 'arabic' ||
    quantity.said ||
    spans.test(before) ||
    spansAhead.test(text.slice(quantity.end))
  )
}

/** 每5年修订1次: how often. */
const recurs = /^[^，,。；]{0,6}[\d一两二三]{1,2}次/

/** Chinese numerals count only where the words around say so; 一 is an article more often than a number. */
function isCounted(quantity: Quantity, before: string): boolean {
  const {value, valueMax, said, bare, fraction, dimension, unit} = quantity
  if (fraction || (dimension === 'multiple' && value !== null)) return true
  if (value === null) return quantity.valueEnd - quantity.valueStart > 1 || unit.length > 1
  if (bare) return said || /[达上]$/.test(before) || (dimension === 'count' && counted.test(before))
  if (dimension === 'ratio') return said || /[占达降升约至到]$/.test(before)
  if (value === 1 && !/[万亿]/.test(unit)) return said
  if (value > 20 || /[万亿]/.test(unit) || valueMax !== null) return true
  return said || (dimension === 'count' && (counted.test(before) || pointed.has(unit)))
}

function isRhetoric(quantity: Quantity, text: string, {figures}: FigureLexicon, unit: string): boolean {
  if (quantity.dimension !== 'count' || quantity.said || /[万亿]/.test(unit)) return false
  const after = text.slice(quantity.end, quantity.end + 8)
  return figures.rhetoric.some((word) => after.startsWith(word) || after.startsWith(`主要${word}`))
}
