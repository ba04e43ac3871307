/**
 * Numbers that bind nobody to reach them: terms of a rule, thresholds, sizes of projects.
 *
 *     给予最高100万元补贴   45个工作日内   500万元以上的住宿业企业   年产30万吨啤酒麦芽加工厂项目
 */
import type {PolicyKind} from '../../metadata.ts'
import type {Clause} from './clauses.ts'
import {isHollow} from './indicators.ts'
import type {FigureLexicon} from './lexicon.ts'
import type {SectionSense} from './sections.ts'
import type {Tag} from './words.ts'

/** What a whole passage says about the status of its figures. */
export interface StatusScene {
  text: string
  kind: PolicyKind
  sense: SectionSense | null
  /** The year the document speaks in. */
  now: number | null
  lexicon: FigureLexicon
}

export interface StatusClues {
  clause: Clause
  /** Its own words before the number. */
  words: string
  /** From the beginning of the clause to the next number or mark. */
  around: string
  /** The words of the sentence before the number. */
  before: string
  tags: ReadonlySet<Tag>
  /** First of a pair: 由…到…. */
  isBase: boolean
  year: number | null
  /** The year is said in this sentence. */
  yearSaid: boolean
  strength: string | null
}

const limitVerb = /(?:缩短|压缩|压减|控制|减少)(?:到|至|为|在)?$/
const sized: ReadonlySet<string> = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'data',
  'transport'
])
const investing = /(?:投资|投入)(?:约|超过|超)?$/
/** 投资100亿元的日钢数智转型升级、120亿元的潍宿高铁 */
const invested = /投资(?:额)?(?:约|超过|超|达)?$/
const investedList = /投资[\d.]{1,8}[万亿]{0,2}元的[^；;。]{1,40}[、和]$/
const building = /^(?:建设|新建|开工建设|实施|扩建)[^，,；;。、]{0,40}/

/** 年产30万吨…, 66万吨铬矿冶炼项目, 投资1000万美元建设…生产线项目 */
export function isFacility({clause, before, strength, tags}: StatusClues, {figures}: FigureLexicon): boolean {
  const {quantity, noun} = clause
  const left = before.slice(-12)
  const names = (words: string) => figures.facilities.some((word) => words.endsWith(word))
  if (quantity.dimension === 'money') {
    if (
      /^的(?!\d|任务|目标|计划|工作)/.test(clause.behind) &&
      (invested.test(left) || investedList.test(before))
    )
      return strength === null && !quantity.said && !isHollow(clause.behind.slice(1, noun.end - quantity.end))
    const built = investing.test(left) ? building.exec(clause.behind) : null
    return built !== null && names(built[0])
  }
  if (/千伏|吨级$/.test(quantity.unit)) return strength === null
  if (quantity.dimension === null || !sized.has(quantity.dimension)) return false
  if (figures.capacities.some((word) => left.endsWith(word))) return strength === null && !tags.has('reach')
  return names(clause.behind.slice(noun.start - quantity.end, noun.end - quantity.end))
}

/** 500万元以上的住宿业企业, 数量在5亿公斤以下的，…: says which, not how much. */
export function isThreshold({clause: {quantity, noun, behind}, words: own, tags}: StatusClues): boolean {
  const {dimension, said, end} = quantity
  // 设立不少于120亿元的资金 says how much.
  if (dimension === 'money' && own === '' && tags.has('make')) return false
  if (quantity.suffixed && dimension !== 'time' && /^的[，,]/.test(behind)) return true
  if (!said || noun.end <= noun.start || dimension === 'count' || dimension === 'time') return false
  if (dimension === 'ratio' && own === '') return false
  const words = behind.slice(noun.start - end, noun.end - end)
  return !isHollow(words) && (behind.startsWith('的') || quantity.suffixed)
}

const makes =
  /突破|攻克|形成|新增|新建|新设|新引进|建成|建设|建立|开工|启动|实施|打造|培育|创建|引进|引育|完成|投资|消除|改造|组建|设立|布局|认定|获批|推出|办好|举办|开展|扩建|续建|修复/

/** 加强兰州、金昌、天水等5个国家级开发区…, 推进白银、金昌2个…: says how many were named, unless they are to be made. */
export function isNamedList({clause: {quantity, noun}, before, strength, tags}: StatusClues): boolean {
  if (quantity.dimension !== 'count' || quantity.said || strength !== null || tags.has('gain')) return false
  if (noun.end <= noun.start) return false
  const names = /(?<![^，,；;。！？：:])[^，,；;。！？：:]*$/.exec(before)![0]
  if (/\d/.test(names)) return false
  const closed = names.endsWith('等')
  const listed = names.replace(/等$/, '').split(/[、和及与]/)
  if (!closed && (!names.includes('、') || listed.length !== quantity.value)) return false
  return listed.every((name) => name !== '') && !makes.test(listed[0]!)
}

/** 3家单位作了发言: who met and spoke. */
export function isAttendance({clause: {quantity, noun, behind}}: StatusClues): boolean {
  if (quantity.dimension !== 'count') return false
  const words = /^[^，,；;。！？\n]*/.exec(behind.slice(Math.max(0, noun.start - quantity.end)))![0]
  return /(?:[作做]了?[^，。]{0,8}(?:发言|汇报|讲话|介绍)|(?:大会|交流|典型|表态)发言|(?:出席|列席|参加)了?[^，。]{0,12}(?:会|会议))$/.test(
    words
  )
}

/** Kinds of document that set rules rather than aims. */
export function isRuling(kind: PolicyKind): boolean {
  return kind !== 'plan' && kind !== 'report' && kind !== 'speech'
}

const reaches = /^[，,]?(?:累计|力争)?(?:建成|新增|培育|引进|打造|形成|达到|建设|新建)/

export function isCondition(clues: StatusClues, {text, kind, sense, lexicon}: StatusScene): boolean {
  const {clause, around, before, strength, yearSaid} = clues
  const {quantity} = clause
  if (kind === 'law') return true
  const bound = quantity.comparator === '<=' || quantity.comparator === '>='
  // 3年内建成8家 is a term to reach something, 5个工作日内答复 one of a procedure.
  if (quantity.dimension === 'time' && reaches.test(clause.behind) && quantity.comparator === '<=')
    return false
  if (strength === null && /年内(?:累计)?(?:建成|新增|培育|引进|形成)[^。；;]*$/.test(before.slice(-200)))
    return false
  if (quantity.dimension === 'time' && bound && quantity.said && !limitVerb.test(before)) return true
  if (sense === 'retrospect' || strength !== null) return false
  const counts =
    quantity.dimension === 'count' || quantity.dimension === null || sized.has(quantity.dimension)
  if (kind === 'measures' && sense !== 'prospect' && !yearSaid && !counts) return true
  const {conditions, subsidies} = lexicon.figures
  const ruling = isRuling(kind)
  if ((ruling || !counts) && conditions.some((word) => around.includes(word)) && !/已|累计|共/.test(around))
    return true
  // 订单量达到100个、200个的，分别给予…
  const supposes = /^[^，,；;。]{0,40}的[，,]/.test(clause.behind)
  if (!ruling || (quantity.dimension === 'count' && quantity.comparator !== '<=' && !supposes)) return false
  const segment = segmentAround(text, quantity.start)
  return subsidies.some((word) => segment.includes(word))
}

/** What stands between two semicolons or stops: a subsidy and its terms. */
function segmentAround(text: string, at: number): string {
  const before = /[^；;。\n]*$/.exec(text.slice(Math.max(0, at - 120), at))![0]
  return before + /^[^；;。\n]*/.exec(text.slice(at, at + 100))![0]
}
