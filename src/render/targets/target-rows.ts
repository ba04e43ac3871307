/**
 * Every target of the collection as one row of a table.
 *
 *     到2020年货物贸易进出口规模突破120亿美元，年均增长8%左右        one row: 120 亿美元, 年均 8%左右
 *     专栏2　货物贸易进出口总额　亿美元　120　8%                    the same row, a second source
 *
 * An annual rate joins the level it belongs to; other rates (能耗降低10%) are targets by themselves. A target written twice is one row with two sources.
 */
import {isAnnualGrowth} from '../../policy/4-links/audits/growth-terms.ts'
import type {Audit, Links} from '../../policy/4-links/links.ts'
import {groupRepeats} from '../../policy/4-links/series/repeats.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import type {TargetKind} from '../../ui-strings/targets.ts'
import {isWorthTelling} from '../audits/audit-spots.ts'
import {type TargetBase, toTargetBase} from './target-base.ts'
import {toTargetKind} from './target-kind.ts'

export interface TargetRow {
  policy: Policy
  kind: TargetKind
  /** The target as it stands first in the text. */
  figure: Figure
  /** Everything the row says, in reading order: the target each time it is written, and its rates. */
  figures: Figure[]
  base: TargetBase | null
  /** The annual rate the text gives for it. */
  rate: Figure | null
  /** Of the growth the text gives. */
  audit: Audit | null
  /** The first of another kind that finds a difference, or one within tolerance. */
  other: Audit | null
  /** 预期性: the text calls it expected. */
  expected: boolean
}

export function toTargetRows(policies: readonly Policy[], links: Links, lexicon: Lexicon): TargetRow[] {
  const audits = auditsByFigure(links, ({kind}) => kind === 'growth')
  const others = auditsByFigure(links, isWorthTelling)
  return policies.flatMap((policy) => {
    const targets = policy.figures.filter(({value}) => value.status === 'target')
    const rates = targets.filter(isRate)
    const groups = groupRepeats(
      targets.filter((each) => !isRate(each)),
      policy
    )
    const levels = groups.map((figures): Level => ({figures, rates: []}))
    const auditOf = (id: string) => audits.get(`${policy.id}#${id}`)
    const alone = rates.filter((rate) => !isAnnualGrowth(rate) || !joinLevel(rate, levels, auditOf))
    const own = groupRepeats(alone, policy).map((figures): Level => ({figures, rates: []}))
    return [...levels, ...own]
      .map((level) => toRow(policy, level, {audits, others}, lexicon))
      .sort((one, other) => one.figure.start - other.figure.start)
  })
}

interface Level {
  figures: Figure[]
  rates: Figure[]
}

/** 增长8%; 翻一番 is no rate but a level told in multiples. */
export function isRate({value}: Figure): boolean {
  return value.change === 'growth' && value.unit !== '倍'
}

/** Looks for the level a rate belongs to: tied by an audit, else the same indicator and year. */
function joinLevel(
  rate: Figure,
  levels: readonly Level[],
  auditOf: (figure: string) => Audit | undefined
): boolean {
  const audit = auditOf(rate.id)
  const level =
    levels.find(({figures}) => audit && figures.some(({id}) => auditOf(id) === audit)) ??
    nearestLevel(rate, levels)
  level?.rates.push(rate)
  return level !== undefined
}

function nearestLevel(rate: Figure, levels: readonly Level[]): Level | undefined {
  const {indicator, year} = rate.value
  if (!indicator) return
  const fitting = levels.filter(({figures: [level]}) => {
    const other = level!.value
    const sameYear = other.year === year || other.year === null || year === null
    return other.indicator === indicator && sameYear && other.change !== 'share'
  })
  const distance = ({figures}: Level) => Math.min(...figures.map(({start}) => Math.abs(start - rate.start)))
  return fitting.sort(
    (one, other) =>
      Number(one.figures[0]!.value.cumulative) - Number(other.figures[0]!.value.cumulative) ||
      distance(one) - distance(other)
  )[0]
}

function toRow(
  policy: Policy,
  level: Level,
  {audits, others}: {audits: ByFigure; others: ByFigure},
  lexicon: Lexicon
): TargetRow {
  const [figure] = level.figures as [Figure]
  const figures = [...level.figures, ...level.rates].sort((one, other) => one.start - other.start)
  const rate = isAnnualGrowth(figure) ? figure : (level.rates[0] ?? null)
  const firstOf = (byFigure: ByFigure) =>
    figures.map(({id}) => byFigure.get(`${policy.id}#${id}`)).find((audit) => audit) ?? null
  return {
    policy,
    kind: toTargetKind(figure.value, policy, lexicon),
    figure,
    figures,
    base: isRate(figure) ? null : toTargetBase(figure, rate, policy),
    rate,
    audit: firstOf(audits),
    other: firstOf(others),
    expected: figures.some((each) => isExpected(each, policy))
  }
}

/** 预期 beside the number, or in a heading above it: 对外贸易预期目标. */
function isExpected({value, start}: Figure, {sections}: Policy): boolean {
  if (value.strength?.includes('预期')) return true
  return sections.some(
    (section) => section.start <= start && start < section.end && section.title.includes('预期')
  )
}

type ByFigure = ReadonlyMap<string, Audit>

function auditsByFigure({audits}: Links, isWanted: (audit: Audit) => boolean): ByFigure {
  const byFigure = new Map<string, Audit>()
  for (const audit of audits) {
    if (!isWanted(audit)) continue
    for (const figure of audit.figures) if (!byFigure.has(figure)) byFigure.set(figure, audit)
  }
  return byFigure
}
