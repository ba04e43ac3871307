/**
 * Indicators: what a figure counts, in canonical words where the lexicon has them.
 *
 *     全市实际使用外资总额由…   实际使用外资额
 *     引进20家以上500强企业     500强企业
 *     占全省进出口总额的18.5%   …占全省进出口总额比重
 */
import {type FigureLexicon, plainWords} from './lexicon.ts'

/** Verbs that only bring their object about: the object is what is counted. */
const verbs =
  /^(?:(?:新增加?|新建成?|新设立?|新引进|新开通|新开辟|新培育|新认定|新开工|新签约?|新注册|新登记|培育|引进|引育|建成|建设|打造|认定|设立|创建|遴选|组建|获批|开通|实施|开展|完成|举办|拥有|每年|年新增|规划|给予|投运|运营|投用)(?:、|并|和|及)?)+(?=.{2})/

/** Canonical name of an indicator, or its own words. */
export function toIndicator(words: string, lexicon: FigureLexicon): string {
  const trimmed = trimQuotes(words)
  const known = canonicalName(trimmed, lexicon)
  if (known) return known
  const object = trimQuotes(trimmed.replace(/^每年/, '').replace(verbs, ''))
  return (object === trimmed ? null : canonicalName(object, lexicon)) ?? object
}

export function canonicalName(words: string, {indicators}: FigureLexicon): string | null {
  const plain = plainWords(words)
  const known = indicators.get(plain)
  if (known !== undefined) return known
  const bare = plain.replace(/(?:总数|数量|个数|总量|数)$/, '')
  return (bare === plain ? null : indicators.get(bare)) ?? null
}

/** Nouns behind a number that name nothing: 突破100亿元大关, 全国68%的平均水平. */
const hollow =
  /^(?:.{0,4}(?:台阶|大关|关口)|平均水平|水平|目标|规模|标准|比例|速度|增速|部分|比重|门槛)(?:[上下内]|的.*)?$/

export function isHollow(noun: string): boolean {
  return hollow.test(noun)
}

/** Words that need the subject said before them: 增速, 总量, 其中出口. */
const dependent =
  /^(?:增速|增幅|涨幅|降幅|总量|总数|总额|规模|占比|比重|比例|数量|金额|平均|人均|累计|合计|其中|水平|增长|额|量|数)$/

export function isDependent(words: string): boolean {
  return dependent.test(words)
}

const partOfWhole = /^([^占]{2,40})达到?([^占]{1,20}(?:总量|总额|总值|总数|总面积|面积))$/

/** Whether words say what part of a whole something is. */
export function isShare(words: string): boolean {
  return words.includes('占') || partOfWhole.test(words)
}

/** 占全省进出口总额 → 与丝绸之路沿线国家贸易额占全省进出口总额比重 */
export function toShare(words: string, subject: string): string {
  const [, part, all] = partOfWhole.exec(words) ?? []
  if (part && all) return `${part}占${all}比重`
  const whole = words.startsWith('占') ? subject + words : words
  return /(?:比重|比例|份额|占比|率)$/.test(whole) || whole.endsWith('占')
    ? whole.replace(/占$/, '占比')
    : `${whole}比重`
}

/** The parts that 分别 deals out to `count` values, or `null`: 进出口和出口总额 → 进出口, 出口总额. */
export function dealOut(words: string, count: number, lexicon: FigureLexicon): string[] | null {
  const listed = words.split(/、|以及|和|与|及/).filter((part) => part !== '')
  if (listed.length === count) return listed.map((part) => completed(part, listed.at(-1)!, lexicon))
  for (const {name, parts} of lexicon.figures.parts) {
    const at = words.indexOf(name)
    if (at < 0 || parts.length !== count) continue
    return parts.map((part) => words.slice(0, at) + part + words.slice(at + name.length))
  }
  return null
}

/** 城镇、农村居民人均可支配收入; 原煤、原油产量: the first part shares a tail of the last. */
function completed(part: string, last: string, lexicon: FigureLexicon): string {
  if (part === last || canonicalName(part, lexicon)) return part
  const parallel = part.at(-1) === last[part.length - 1]
  if (parallel && !isMeasured(part) && last.length > part.length + 2) return part + last.slice(part.length)
  for (let at = 1; at < last.length; at++) {
    const whole = part + last.slice(at)
    if (canonicalName(whole, lexicon)) return whole
  }
  const tail = isMeasured(part)
    ? null
    : /(?:增加值|总产值|产值|产量|销量|收入|人数|面积|规模|率|额|量)$/.exec(last)
  return tail ? part + tail[0] : part
}

const measured =
  /(?:额|量|率|值|数|比重|占比|规模|收入|支出|面积|投资|外资|进出口|出口|进口|企业|贷款|存款|消费|班列|装机|浓度|损失|利润|税收|资产|质量|效率|水平|能力|强度|指数|里程|产能)$/

/** Whether words end in what can be measured, so that they may stand for a whole clause. */
export function isMeasured(words: string): boolean {
  return measured.test(words)
}

function trimQuotes(words: string): string {
  const spaced = words.replace(/\s+/g, '')
  if (!/[“”"]/.test(spaced)) return spaced
  const paired = spaced.split('“').length === spaced.split('”').length
  const plain = paired ? spaced : spaced.replace(/[“”]/g, '')
  return /^[“"][^“”"]*[”"]$/.test(plain) ? plain.slice(1, -1) : plain
}
