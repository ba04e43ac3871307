/**
 * What the page about an indicator comes to, in a sentence made from its figures.
 *
 *     外贸进出口总额：中卫方案要 5 年翻一番，由 35 到 70 亿元
 *     服务外包规模：甘肃规划定为 10 亿美元（2020）
 *     地区生产总值：31 份文件写了 40 项目标，省一级的增速在 4%到 7%之间
 */
import {max, min} from 'd3-array'
import {convert} from '../../policy/4-links/audits/convert.ts'
import type {Basis, SeriesGroup} from '../../policy/4-links/links.ts'
import {figureWords, valueWords} from '../../ui-strings/figure.ts'
import {indicatorFindingWords as words} from '../../ui-strings/indicator-findings.ts'
import {groupName, scopeName} from '../../ui-strings/indicators.ts'
import {count} from '../../ui-strings.ts'
import type {TargetGroup} from '../targets/target-groups.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import {toAttainment} from './attainment.ts'
import {toIndicatorTargets} from './indicator-groups.ts'
import type {IndicatorPage} from './indicator-pages.ts'

type Groups = ReturnType<typeof toIndicatorTargets>

export function toIndicatorFinding(page: IndicatorPage): {title: string; lede: string; description: string} {
  const {name, targets, reached, documents, left} = page
  const all = [...targets, ...reached]
  const masked = all.filter(({figure}) => figure.value.masked).length
  const within = new Set(all.map(({policy}) => policy)).size
  const groups = toIndicatorTargets(page)
  return {
    title: documents > 1 ? severalWords(page, groups) : oneWords(page, groups),
    lede: words.lede(within, targets.length, reached.length, masked, left),
    description: words.description(name, within)
  }
}

/** Of several documents: how far the targets of the most documents that can be held together lie apart. */
function severalWords({name, documents, targets}: IndicatorPage, groups: Groups): string {
  const ranges = groups.flatMap((group) => toRange(group) ?? [])
  const widest = ranges.toSorted((one, other) => other.documents - one.documents)[0]
  const lead = words.several(name, documents, targets.length)
  return widest ? lead + rangeWords(widest) : lead
}

interface Range {
  basis: Basis
  documents: number
  from: number
  to: number
  unit: string
}

function toRange({axis, rows, group}: TargetGroup & {group: SeriesGroup}): Range | null {
  if (!axis || axis.unit === '倍') return null
  const numbers = rows.flatMap(({figure: {value}}) => {
    const factor = convert(value.unit, axis.unit, value.indicator)
    const ends = [value.value, value.valueMax].filter((end) => end !== null)
    return factor === null ? [] : ends.map((end) => end * factor)
  })
  const documents = new Set(rows.filter(({figure}) => figure.value.value !== null).map(({policy}) => policy))
    .size
  if (documents < 2 || numbers.length === 0) return null
  return {basis: group.basis, documents, from: min(numbers)!, to: max(numbers)!, unit: axis.unit}
}

/** The name of the indicator says itself what its level is. */
function rangeWords({basis, from, to, unit}: Range): string {
  const whose = basis.scope === 'unknown' ? '' : scopeName(basis.scope)
  const said = (number: number) => `${count(Number(number.toPrecision(8)))}${unit === '%' ? '' : ' '}${unit}`
  const subject = words.subject(whose, isPlain(basis) ? '' : groupName({...basis, prices: ''}, null))
  return from === to ? words.equal(subject, said(from)) : words.between(subject, said(from), said(to))
}

/** What the name of the indicator says by itself. */
function isPlain({form, span}: Basis): boolean {
  return (form === 'level' || form === 'share') && span === 'single'
}

/** Of one document: its last target, the one it gives a base for before others. */
function oneWords(page: IndicatorPage, groups: Groups): string {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({row, form: group.group.basis.form})))
  const rank = ({row, form}: (typeof rows)[number]) =>
    (form === 'level' || form === 'share' || form === 'times' ? 2 : 0) + (row.base ? 1 : 0)
  const [main] = rows.toSorted(
    (one, other) =>
      rank(other) - rank(one) || (other.row.figure.value.year ?? 0) - (one.row.figure.value.year ?? 0)
  )
  const {row} = main!
  const of = (said: string) => words.one(page.name, row.policy.metadata.shortTitle, said)
  const attained = toAttainment(page)
  if (!attained) return of(clause(row, true))
  const done = words.attained(attained.year, valueWords(attained.goal), valueWords(attained.done))
  return row.figures.includes(attained.goal) ? of(` ${done}`) : `${of(clause(row, false))}；${done}`
}

function clause({figure, base, policy}: TargetRow, withYears: boolean): string {
  const {value} = figure
  if (value.masked || value.value === null) return words.masked
  const unnamed = figureWords(figure, policy.metadata).replace(value.indicator, '').trim()
  if (base?.value == null || value.unit === '倍') return words.set(spaced(unnamed))
  const from = `${count(base.value)}${value.unit === '%' ? '%' : ''}`
  const years = base.year !== null && value.year !== null ? {from: base.year, to: value.year} : null
  const doubles = value.value / base.value === 2 && value.unit !== '%'
  return doubles && years
    ? words.doubled(years.to - years.from, from, spaced(valueWords(figure)))
    : words.change(from, spaced(valueWords(figure)), withYears ? years : null)
}

/** A space before a number, none before a word: 到 120 亿美元, 到突破 120 亿美元. */
function spaced(said: string): string {
  return /^[-−\d]/.test(said) ? ` ${said}` : said
}
