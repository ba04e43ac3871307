/**
 * Which words say what a figure counts: those before the number, the noun behind it, or those of a figure
 * before.
 *
 *     高新技术企业达到2463家        before
 *     引进20家以上500强企业         behind
 *     外贸进出口…，年均增长25%      of the figure before
 *     全市进出口和出口总额分别增长108.4%和43%    dealt out
 */
import type {Clause} from './clauses.ts'
import {readDuration} from './durations.ts'
import {grantOf} from './grants.ts'
import {
  canonicalName,
  dealOut,
  isDependent,
  isHollow,
  isMeasured,
  isShare,
  toIndicator,
  toShare
} from './indicators.ts'
import type {Left} from './left.ts'
import type {FigureLexicon} from './lexicon.ts'
import {type Measured, withMeasured} from './thresholds.ts'
import {tailOf} from './words.ts'
import {readYearly, type Yearly} from './yearly.ts'

/** What earlier figures of the sentence leave to later ones. */
export interface Thread {
  /** Words of the last level. */
  subject: string
  /** Subjects so far, for 分别 without words of its own. */
  subjects: string[]
  /** Subjects dealt out to the figures from here on. */
  dealt: Map<number, string>
  /** What the last threshold measured. */
  measured: Measured | null
  /** 每年, while it governs. */
  yearly: Yearly | null
}

export interface Subject {
  indicator: string
  /** The noun behind the number says it. */
  behind: boolean
  rule: 'before' | 'behind' | 'inherited' | 'dealt'
}

interface Scene {
  text: string
  clauses: readonly Clause[]
  lefts: readonly Left[]
  lexicon: FigureLexicon
}

export function readSubject(scene: Scene, thread: Thread, index: number): Subject {
  const lasting = duration(scene, thread, index)
  if (lasting) return lasting
  const subject = ownSubject(scene, thread, index)
  const recurring = readYearly(scene, index, subject, thread.yearly)
  thread.yearly = recurring?.yearly ?? null
  return recurring ? {...subject, indicator: recurring.indicator} : subject
}

/** 外贸进出口总值9年保持正增长: the years of growth; what follows goes on with the trade. */
function duration(scene: Scene, thread: Thread, index: number): Subject | null {
  const {text, clauses, lefts, lexicon} = scene
  const clause = clauses[index]!
  const lasts = readDuration(text, clause)
  if (!lasts) return null
  const {words, scope, rate} = lefts[index]!
  const alone = rate === '' && (lasts.alone || scope !== null)
  const subject = words || (alone ? '' : inheritedSubject(scene, thread, index))
  if (words !== '') thread.subject = toIndicator(words, lexicon)
  thread.yearly = null
  const indicator = (subject + rate + lasts.predicate + lasts.name).replace(/\s+/g, '')
  return {indicator, behind: false, rule: words === '' ? 'inherited' : 'before'}
}

function ownSubject(scene: Scene, thread: Thread, index: number): Subject {
  const {text, clauses, lefts, lexicon} = scene
  const clause = clauses[index]!
  const left = lefts[index]!
  const granted = grantOf(text, clause, lexicon.figures.subsidies)
  if (granted) {
    const noun = text.slice(clause.noun.start, clause.noun.end)
    return {indicator: granted, behind: noun.includes(granted), rule: 'before'}
  }
  deal(scene, thread, index)
  const dealt = thread.dealt.get(index)
  if (dealt !== undefined) return finish(thread, toIndicator(dealt, lexicon), false, 'dealt')
  const noun = text.slice(clause.noun.start, clause.noun.end)
  if (isBehind(clause, left, noun)) {
    return finish(thread, toIndicator(causeOf(text, clause) + noun, lexicon), true, 'behind')
  }
  const {words, measured} = withMeasured(text, clauses, index, withRate(left, lexicon), thread.measured)
  thread.measured = measured
  if (clause.quantity.dimension === 'ratio' && isShare(words)) return share(scene, thread, index, words)
  if (clause.quantity.dimension === 'ratio' && left.tags.has('of') && isWhole(words) && thread.subject) {
    return share(scene, thread, index, `占${words}`)
  }
  if (isHolder(words, clause, clauses[index - 1], thread.subject)) {
    return {indicator: thread.subject, behind: false, rule: 'inherited'}
  }
  if (words !== '' && !isDependent(words) && tailOf(words)?.word !== words) {
    return finish(thread, toIndicator(words, lexicon), false, 'before')
  }
  const inherited = inheritedSubject(scene, thread, index)
  const indicator = keepsOwn(clause) ? inherited + (words || left.rate) : inherited
  thread.subject = inherited
  return {indicator: toIndicator(indicator, lexicon), behind: false, rule: 'inherited'}
}

/** 吸纳10万人就业: what stands behind people is what they do, and says too little without the verb before. */
function causeOf(text: string, {quantity, noun, from}: Clause): string {
  if (!/人$/.test(quantity.unit) || quantity.suffixed || noun.start > quantity.end) return ''
  const verb = tailOf(text.slice(from, quantity.start))
  return verb?.tag === 'make' && verb.word.length > 1 ? verb.word : ''
}

/** 全省开发区平均利用外资6844万美元，而我市开发区仅几百万: who has it alone, what it has is said before. */
function isHolder(words: string, {quantity}: Clause, before: Clause | undefined, subject: string): boolean {
  const known = before?.quantity.dimension
  if (words.length < 2 || words.length >= subject.length || isMeasured(words)) return false
  const same = known === quantity.dimension || (known === 'money' && quantity.dimension === null)
  return same && known !== 'count' && subject.startsWith(words)
}

/** 占全省进出口总额的18.5%: what of what. The part is what later words go on with. */
function share(scene: Scene, thread: Thread, index: number, words: string): Subject {
  const subject =
    inheritedSubject(scene, thread, index) || topicBefore(scene.text, scene.clauses[index]!.from)
  const whole = toShare(words, subject)
  thread.subject = words.startsWith('占') ? subject : words.split('占')[0]!
  return {indicator: toIndicator(whole, scene.lexicon), behind: false, rule: 'before'}
}

/** A measured subject in the clause between, else the subject of the figure before. */
function inheritedSubject({text, clauses}: Scene, thread: Thread, index: number): string {
  const {from} = clauses[index]!
  const before = clauses[index - 1]
  const reached = before ? Math.max(before.quantity.end, before.noun.end) : 0
  const between = text.slice(Math.max(reached, from - 41), Math.max(reached, from - 1))
  const last = /[^，,；;。：:（(]*$/.exec(between)!
  const own = before && last.index === 0 ? '' : measuredSubject(last[0])
  return own || thread.subject
}

function finish(thread: Thread, indicator: string, behind: boolean, rule: Subject['rule']): Subject {
  thread.subject = indicator
  thread.subjects.push(indicator)
  return {indicator, behind, rule}
}

/** 经济增长率 is a name; 发达国家平均增速 is the growth of what was said before. */
function withRate({words, rate}: Left, lexicon: FigureLexicon): string {
  const whole = words + rate
  return rate !== '' && words !== '' && (words.length < 3 || canonicalName(whole, lexicon)) ? whole : words
}

/** 增速居全国第2位: the rank of the growth, not of the level. */
function keepsOwn({quantity}: Clause): boolean {
  return quantity.fraction && quantity.dimension === 'count'
}

/** Counts and sizes take the noun behind; money and per cent only where nothing stands before. */
function isBehind({quantity, noun: {start}}: Clause, left: Left, noun: string): boolean {
  const ofNoun = start > quantity.end
  if (noun === '' || isHollow(noun) || left.opensPair) return false
  const {dimension} = quantity
  if (left.closesPair || dimension === 'time') return false
  if (left.words === '') return dimension !== 'ratio' || noun.length > 1 || ofNoun
  if (dimension === 'money' || dimension === null)
    return left.tags.has('make') || (quantity.said && !isMeasured(left.words))
  return !['ratio', 'multiple', 'time', 'age'].includes(dimension)
}

/** Deals out the subjects of 分别 to the run of figures that begins here. */
function deal({clauses, lefts, lexicon}: Scene, thread: Thread, index: number): void {
  const left = lefts[index]!
  if (thread.dealt.has(index)) return
  let count = 1
  while (continues(clauses[index + count], lefts[index + count])) count++
  if (count < 2) return
  // Without 分别 only a list of just as many parts is dealt out.
  const {noun} = clauses[index]!
  const listsParts =
    left.words.includes('、') && noun.end === noun.start && dealOut(left.words, count, lexicon)
  if (!left.tags.has('each') && !listsParts) return
  const listed = left.words === '' ? thread.subjects.slice(-count) : dealOut(left.words, count, lexicon)
  if (listed?.length !== count) return
  for (const [at, part] of listed.entries()) thread.dealt.set(index + at, part)
}

function continues(clause: Clause | undefined, left: Left | undefined): boolean {
  return clause !== undefined && clause.previous >= 0 && left?.words === '' && !left.tags.has('each')
}

const wholes = /(?:总额|总值|总量|总数|生产总值|GDP|总规模)$/

function isWhole(words: string): boolean {
  return wholes.test(words)
}

const changing =
  /(?:不断|持续|稳步|逐步|大幅|快速|较快|进一步|首次|已|再)*(?:增长|扩大|提高|提升|加快|实现|下降|降低|达到|突破|完成|增加|优化|攀升|回升)/
/** What a clause without a figure measures: …贸易额不断增长，2015年实现92亿元. */
function measuredSubject(clause: string): string {
  const end = Math.min(...[changing, /[*＊\d]/].map((shape) => shape.exec(clause)?.index ?? clause.length))
  const words = clause.slice(0, end).replace(/^(?:全|我|本)[省市国区县](?:的)?/, '')
  return isMeasured(words) ? words : ''
}

/** 新能源和制种业仍是我省利用外资的主要行业，占利用外资总额的80% */
function topicBefore(text: string, from: number): string {
  const clause = /[^，,；;。：:（(]*$/.exec(text.slice(Math.max(0, from - 41), Math.max(0, from - 1)))![0]
  return /^(.{2,20}?)(?:仍然?|也|均|已)?(?:是|为|成为)/.exec(clause)?.[1] ?? ''
}
