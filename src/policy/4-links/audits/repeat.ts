/**
 * Audit: one thing said twice in a document, in two sentences or in a sentence and a table.
 *
 *     力争培育年进出口过1亿美元的企业10家
 *     到2020年全省进出口额1亿美元以上的企业达到20家
 *                                        ^^^^ 10 and 20
 */
import {readSlice} from '../../1-text/text.ts'
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import type {Audit, Verdict} from '../links.ts'
import {bareUnit} from './convert.ts'
import {overlap, toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {isElsewhere, toFormKey, toIndicatorKey, toScopeKey} from './same-subject.ts'
import {tellFigure, tellNumber} from './tell.ts'
import {toAudit} from './to-audit.ts'

type RepeatLexicon = Pick<Lexicon, 'indicators' | 'places'>

/** Part of a year, and what is only named for comparison. */
const partly = /上半年|下半年|季度|\d{1,2}\s*[-—–至]\s*\d{1,2}月|\d{1,2}月(?:底|末|份)|同期|全国平均|截至/
/** Over several years: what was done in them is not what was done in the last one. */
const several = /[三四五六七八九十]年(?!级)|[“"]十.五|以来|期间|累计|年均|近年/
/** In its own sentence a figure may be narrowed: 在“一带一路”沿线国家……累计完成营业额12028万美元. */
const narrowed = /其中|沿线|[在对与向][^，。；]{1,20}(?:国家|地区|市场)/
/** So far back the own sentence is looked at. */
const sentenceReach = 120
const leastWords = 6

/** Audits of kind `repeat` and `table`, in reading order; each subject once. Linear, but for a sort. */
export function auditRepeats(policy: Policy, lexicon: RepeatLexicon): Audit[] {
  const named = new Set(lexicon.indicators.map(({name}) => name))
  const elsewhere = isElsewhere(policy)
  const zoned = zonesOf(policy, lexicon)
  // A report looks back on one year here and on five there, without saying so each time.
  const reports = policy.metadata.kind === 'report' || policy.metadata.kind === 'speech'
  const told = policy.figures.filter(
    (figure) =>
      isComparable(figure, named) &&
      (figure.value.status === 'target' || !reports) &&
      !elsewhere(figure) &&
      !zoned.has(figure.section ?? '') &&
      !isPartly(figure, policy)
  )
  return [...Map.groupBy(told, (figure) => toSubjectKey(figure)).values()].flatMap((same) =>
    auditSame(policy, same)
  )
}

function isComparable({value}: Figure, named: ReadonlySet<string>): boolean {
  const {indicator, year, status, masked, change, unit} = value
  if (masked || year === null || !['target', 'achieved', 'baseline'].includes(status)) return false
  // What was added is added in one place after another; a rank is no amount.
  if ((change === 'increase' && status !== 'target') || /[位名]$/.test(unit)) return false
  const key = toIndicatorKey(indicator)
  return (
    named.has(indicator) || key.includes('≥') || (key.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastWords
  )
}

function isPartly({start, end, value: {valueStart, status, cumulative}}: Figure, {text}: Policy): boolean {
  const own = sentenceBefore(text, start, valueStart)
  const long = status !== 'target' && !cumulative && several.test(own)
  return long || narrowed.test(own) || partly.test(readSlice(text, Math.max(0, start - 12), end))
}

/** Sections about one zone: 高水平建设山东半岛国家自主创新示范区. */
function zonesOf({sections}: Policy, {places: {zoneEnds}}: RepeatLexicon): Set<string> {
  const zoned = sections.filter(({title}) => zoneEnds.some((end) => title.includes(end)))
  return new Set(zoned.map(({id}) => id))
}

function sentenceBefore(text: Policy['text'], start: number, end: number): string {
  const before = readSlice(text, Math.max(0, start - sentenceReach), end)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
}

function toSubjectKey(figure: Figure): string {
  const {indicator, year, baseYear, status, scope, unit, change} = figure.value
  const bare = bareUnit(unit)
  // 1000户 and 1000家 count the same firms.
  const kind = /^[家户个]$/.test(bare) ? '家' : bare
  return [
    toIndicatorKey(indicator),
    year,
    change === 'growth' ? baseYear : '',
    status === 'target' ? 'target' : 'achieved',
    toScopeKey(scope),
    toFormKey(figure),
    kind
  ].join('\n')
}

function auditSame(policy: Policy, same: readonly Figure[]): Audit[] {
  const [first] = same
  if (!first) return []
  const apart = same.filter((figure) => figure === first || isApart(figure, first, policy))
  const others = apart.filter((figure) => figure !== first && tellsAnew(figure, apart))
  const table = apart.some(isCell) && !apart.every(isCell)
  if (others.length === 0 && !table) return []
  const agreeing = apart.filter((figure) => isCell(figure) !== isCell(first))
  const told = [first, ...(others.length > 0 ? others : agreeing.slice(0, 1))]
  const verdict = judge(told)
  return [
    toAudit(table ? 'table' : 'repeat', policy, told.slice(0, mostTold), {
      verdict,
      stated: tellFigure(first),
      computed: told.slice(1, mostTold).map(tellNumber).join('、'),
      working: told.slice(0, mostTold).map(tellNumber).join(signs[verdict]),
      reason: verdict === 'within-tolerance' ? auditReasons.bounds : null
    })
  ]
}

const mostTold = 4
const signs = {
  consistent: ' = ',
  'within-tolerance': ' ≈ ',
  inconsistent: ' ≠ ',
  'not-assessable': ' ? '
} as const

/** Two numbers of one sentence are said of two things, or of one before and after. */
function isApart(figure: Figure, first: Figure, {text}: Policy): boolean {
  return isCell(figure) || isCell(first) || /[。\n]/.test(readSlice(text, first.end, figure.start))
}

function isCell({quote}: Figure): boolean {
  return quote.includes('\t')
}

/** Said with another number or another bound than all before it. */
function tellsAnew(figure: Figure, same: readonly Figure[]): boolean {
  const said = (each: Figure) => `${toQuantity(each)?.value} ${each.value.comparator}`
  return !same.slice(0, same.indexOf(figure)).some((earlier) => said(earlier) === said(figure))
}

function judge([first, ...others]: readonly Figure[]): Verdict {
  const stated = toQuantity(first!)!
  const quantities = others.map((figure) => toQuantity(figure)!)
  if (quantities.every(({value}) => value === stated.value)) {
    return others.every(({value}) => value.comparator === first!.value.comparator)
      ? 'consistent'
      : 'within-tolerance'
  }
  return quantities.every((other) => overlap(stated, other)) ? 'within-tolerance' : 'inconsistent'
}
