/**
 * Figures of a sentence: each quantity with what it counts, when, from where and under which status.
 */
import type {Doubt, Finding} from '../define-fact.ts'
import type {Passage} from '../passages.ts'
import {isCumulative, toBase} from './bases.ts'
import {type Change, readChange} from './changes.ts'
import {type Clause, toClauses} from './clauses.ts'
import {type Left, readLeft} from './left.ts'
import {type FigureLexicon, toFigureLexicon} from './lexicon.ts'
import {isFigure, toBlocked} from './names.ts'
import {findQuantities} from './quantities.ts'
import type {Quantity} from './quantity.ts'
import {findRanks} from './ranks.ts'
import type {StatusScene} from './rules.ts'
import {findSeries} from './series.ts'
import {readStatus, type Status} from './status.ts'
import {findStrength} from './strengths.ts'
import {readSubject, type Thread as Subjects} from './subjects.ts'
import type {Governing, Survey} from './survey.ts'
import {withoutThresholds} from './thresholds.ts'
import {findTimes, type Time} from './times.ts'
import type {FigureValue} from './value.ts'
import {governing, nowOf, toYearScene, type YearScene, yearFor} from './years.ts'

interface Scene extends StatusScene, YearScene {
  times: readonly Time[]
  clauses: readonly Clause[]
  lefts: readonly Left[]
  passage: Passage
}

/** What earlier figures of the sentence leave to later ones. */
interface Thread extends Subjects {
  scope: string | null
  baseYear: number | null
  cumulative: boolean
  change: Change | null
  status: Status | null
  /** The figure that 由 opened, until 到 closes the pair. */
  opener: Figure | null
}

type Figure = Finding<FigureValue>

/** Figures of a sentence or heading, in order. */
export function readSentence(text: string, passage: Passage, survey: Survey): (Figure | Doubt)[] {
  const lexicon = toFigureLexicon(passage.lexicon)
  const times = findTimes(text, nowOf(passage, survey))
  const {quantities, doubts} = findOwn(text, times, lexicon)
  if (quantities.length === 0) return doubts
  const years = toYearScene(passage, survey)
  const clauses = toClauses(text, quantities)
  const lefts = clauses.map((clause) => readLeft(text, clause, times, clause.noun.end === clause.noun.start))
  const kind = passage.document.metadata.kind
  const scene: Scene = {...years, text, times, clauses, lefts, lexicon, kind, passage}
  const thread = newThread()
  return [...clauses.map((_, index) => readFigure(scene, thread, index)), ...doubts]
}

function newThread(): Thread {
  const subjects = {subject: '', subjects: [], dealt: new Map(), measured: null, yearly: null}
  return {
    ...subjects,
    scope: null,
    baseYear: null,
    cumulative: false,
    change: null,
    status: null,
    opener: null
  }
}

function findOwn(text: string, times: readonly Time[], lexicon: FigureLexicon) {
  const isBlocked = toBlocked(text, times, lexicon)
  const ranks = findRanks(text).filter(({valueStart, valueEnd}) => !isBlocked(valueStart, valueEnd))
  const found = findQuantities(text, lexicon, isBlocked)
  const doubts = found.unexplained.map(({start, end}): Doubt => {
    return {start, end, doubt: `数字“${text.slice(start, end)}”后面没有单位，不知道计量什么`}
  })
  if (found.quantities.length + ranks.length === 0) return {quantities: [], doubts}
  const isRanked = ({start, end}: Quantity) => ranks.some((rank) => rank.start < end && start < rank.end)
  const series = findSeries(text, found.quantities)
  const own = found.quantities.filter(
    (quantity) => (series.has(quantity) || isFigure(quantity, text, lexicon)) && !isRanked(quantity)
  )
  const all = [...own, ...ranks].sort((one, other) => one.start - other.start)
  return {quantities: withoutThresholds(text, all), doubts}
}

function readFigure(scene: Scene, thread: Thread, index: number): Figure {
  const {text, times, handed, clauses, lefts} = scene
  const clause = clauses[index]!
  const left = lefts[index]!
  const {quantity} = clause
  const closed = left.closesPair && left.words === '' ? thread.opener : null
  const subject = closed
    ? {indicator: closed.value.indicator, behind: false, rule: 'pair'}
    : readSubject(scene, thread, index)
  const change = toChange(scene, thread, index, subject.indicator)
  const time = governing(quantity.start, times, handed)
  const opens = (left.opensPair && closesNext(scene, index)) || isCompared(left, quantity)
  const {status, strength} = readStanding(scene, thread, index, time, opens)
  const year = opens
    ? (left.base?.year ?? firstYear(scene, time))
    : yearFor(
        status,
        time,
        subject.indicator + text.slice(Math.max(0, clause.from - 8), quantity.start),
        scene
      )
  const opener = closed?.value ?? null
  const {baseYear, cumulative: after} = thread
  const clues = {clause, left, change, time, year, opener, baseYear, after}
  const base = toBase(clues, scene)
  const figure: Figure = {
    start: closed ? closed.start : skipMarks(text, clause.from, quantity.start),
    end: subject.behind ? clause.noun.end : quantity.end,
    rule: `figure:${subject.rule}`,
    value: {
      ...toPrinted(text, quantity, left),
      indicator: subject.indicator,
      status,
      year,
      ...base,
      change,
      cumulative: isCumulative(text, clues, scene),
      masked: quantity.script === 'mask',
      strength,
      scope: readScope(thread, left, quantity)
    }
  }
  if (closed) thread.baseYear = base.baseYear
  thread.cumulative = figure.value.cumulative
  thread.opener = opens ? figure : null
  return figure
}

function toPrinted(text: string, quantity: Quantity, {bound}: Left) {
  const {valueStart, valueEnd, value, valueMax, unit} = quantity
  const valueText = text.slice(valueStart, valueEnd)
  const comparator = quantity.comparator === '=' ? (bound ?? '=') : quantity.comparator
  return {valueText, valueStart, valueEnd, value, valueMax, unit, comparator}
}

/** 全市 stands for the rest of the sentence; 远低于全省 and 居全国第3位 speak of others. */
function readScope(thread: Thread, left: Left, {fraction, dimension}: Quantity): string | null {
  const isRank = fraction && dimension === 'count'
  const scope = left.scope !== null && !(left.compared && isRank) ? left.scope : thread.scope
  if (!left.compared) thread.scope = scope
  return scope
}

/** In a list the first verb stands for all: 分别增长7%和4.9%, 新增A3户、B2户. */
function toChange({clauses, lefts}: Scene, thread: Thread, index: number, indicator: string): Change {
  const {quantity, previous} = clauses[index]!
  const left = lefts[index]!
  const before = previous >= 0 ? clauses[previous]!.quantity : null
  const bare = left.tags.size === 0 || (left.tags.size === 1 && left.tags.has('make'))
  const goesOn =
    bare &&
    before?.dimension === quantity.dimension &&
    (thread.change === 'increase' || (left.words === '' && thread.change !== 'multiple'))
  const change = goesOn && thread.change ? thread.change : readChange(quantity, left, left.words || indicator)
  thread.change = change
  return change
}

/**
 * The year of the first value of two: the first that is printed, or the last before a plan began.
 *
 *     2003年到2023年，地区生产总值由103.97亿元增加到1117.56亿元    2003
 *     “十三五”期间，进出口总额由75亿元增加到120亿元               2015
 */
function firstYear({text, times}: Scene, time: Governing | null): number | null {
  if (!time?.from) return null
  const said = times.find(({from, year}) => from === time.from && year === time.year)
  const isPrinted = said && /^\d{4}年?[到至]/.test(text.slice(said.start, said.end))
  return isPrinted ? time.from : time.from - 1
}

/** 较“十三五”末的9323.1亿元增加4374.4亿元: the level it is compared with. */
function isCompared({base, tags, words, opensPair}: Left, {dimension}: Quantity): boolean {
  return base !== null && !opensPair && words === '' && tags.has('of') && dimension === 'money'
}

function closesNext({lefts, clauses}: Scene, index: number): boolean {
  const next = lefts[index + 1]
  if (!next?.closesPair || next.words !== '') return false
  return clauses[index]!.quantity.dimension === clauses[index + 1]!.quantity.dimension
}

function readStanding(scene: Scene, thread: Thread, index: number, time: Governing | null, isBase: boolean) {
  const {text, clauses, lefts, passage} = scene
  const clause = clauses[index]!
  const {quantity, from} = clause
  const {tags, words} = lefts[index]!
  const next = clauses[index + 1]?.from ?? text.length
  const around = text.slice(from, Math.max(quantity.end, Math.min(next, clauseEnd(text, quantity.end))))
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start)
  const strength = findStrength(text, from, quantity.start, passage.lexicon)
  const year = time?.year ?? null
  const yearSaid = time?.own ?? false
  const read = readStatus({clause, words, around, before, tags, isBase, year, yearSaid, strength}, scene)
  // Where words are inherited the status is too: 外贸依存度是68.03%，全省是70.9%，我市仅13.34%.
  const status = read ?? (words === '' ? thread.status : null) ?? 'context'
  if (status !== 'baseline') thread.status = status
  return {status, strength: status === 'target' ? strength : null}
}

function clauseEnd(text: string, at: number): number {
  const mark = /[，,；;。！？\n]/.exec(text.slice(at, at + 40))
  return mark ? at + mark.index : Math.min(text.length, at + 40)
}

function skipMarks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s、，,；;。：:（(”]/.test(text[at]!)) at++
  return at
}
