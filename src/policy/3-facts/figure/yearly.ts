/**
 * What is to happen again every year: the indicator says so, since a figure knows one year only.
 *
 *     每年新设外资企业1家，新增有进出口实绩的企业2家   每年新设外资企业, 每年新增有进出口实绩的企业
 *     ^^^^
 *     每年培育20家标杆企业，100家智能工厂            每年培育标杆企业, 每年培育智能工厂
 *     ^^^^
 */
import type {Clause} from './clauses.ts'
import {canonicalName} from './indicators.ts'
import type {Left} from './left.ts'
import type {FigureLexicon} from './lexicon.ts'

const every = '每年'
const longestVerb = 14
const unmeasured: ReadonlySet<string | null> = new Set(['ratio', 'multiple', 'time', 'age', null])
/** Words that speak of a total or of another time. */
const total = /累计|累积|总计|合计|共|到20\d\d年|期间|[年月]?[底末]/

export interface Yearly {
  index: number
  /** 每年 and the verb that counts further things without one of their own. */
  lead: string
}

interface Scene {
  text: string
  clauses: readonly Clause[]
  lefts: readonly Left[]
  lexicon: FigureLexicon
}

interface Named {
  indicator: string
  behind: boolean
  rule: string
}

/** The indicator with its 每年, said here or before; `null` where nothing recurs. */
export function readYearly(
  {text, clauses, lefts, lexicon}: Scene,
  index: number,
  {indicator, behind, rule}: Named,
  known: Yearly | null
): {indicator: string; yearly: Yearly} | null {
  const {quantity, from, mark} = clauses[index]!
  if (indicator === '' || unmeasured.has(quantity.dimension)) return null
  if (quantity.dimension === 'money' && (rule !== 'before' || quantity.comparator === '<=')) return null
  const before = text.slice(from, quantity.start).replace(/\s+/g, '')
  const words = lefts[index]!.words.replace(/\s+/g, '')
  const at = before.lastIndexOf(every)
  if (at >= 0 && behind) return spoken(before.slice(at), indicator, index)
  if (at >= 0)
    return words.startsWith(every) ? worded(words.slice(every.length), indicator, index, lexicon) : null
  if (known?.index !== index - 1 || total.test(before) || !isNext(text, clauses, index)) return null
  const {tags} = lefts[index]!
  if (/^新/.test(words)) return worded(words, indicator, index, lexicon)
  if (tags.has('gain') && behind) return spoken(every + before, indicator, index)
  const listed = behind
    ? words === ''
    : rule === 'before' && words === indicator && (mark === '、' || mark === 'joined')
  if (tags.size > 0 || !listed) return null
  return {indicator: known.lead + indicator, yearly: {...known, index}}
}

function spoken(lead: string, indicator: string, index: number) {
  const plain = lead.length > every.length + longestVerb ? every : lead
  return {indicator: plain + indicator, yearly: {index, lead: plain}}
}

/** 新设外资企业: a name of the lexicon, or its own words with their verb. */
function worded(words: string, indicator: string, index: number, lexicon: FigureLexicon) {
  const verb = words.endsWith(indicator) ? words.slice(0, -indicator.length) : ''
  return {indicator: every + (canonicalName(words, lexicon) ?? words), yearly: {index, lead: every + verb}}
}

/** Whether nothing stands between a clause and the figure before it but one mark. */
function isNext(text: string, clauses: readonly Clause[], index: number): boolean {
  const last = clauses[index - 1]!
  const between = text.slice(Math.max(last.quantity.end, last.noun.end), clauses[index]!.from)
  return /^[^，,；;。！？：:]{0,6}[，,、和及]?$/.test(between)
}
