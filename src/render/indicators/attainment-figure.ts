/** Results against plans as a chart that stands by itself. */
import {max, min} from 'd3-array'
import {s} from 'hastscript'
import {valueWords} from '../../ui-strings/figure.ts'
import {indicatorChartWords, attainmentWords as words} from '../../ui-strings/indicator-charts.ts'
import {count} from '../../ui-strings.ts'
import {type BulletRow, bullets} from '../charts/bullets.ts'
import type {ChartFigure} from '../charts/figure.ts'
import {percentWords} from '../charts/place-bullets.ts'
import {targetSources} from '../targets/target-sources.ts'
import type {Attained, AttainmentTable} from './attainments.ts'

export interface AttainmentPlace {
  id: string
  page: string
  /** The indicator the page is about. */
  main: string | null
}

export function attainmentFigure(table: AttainmentTable, {id, page, main}: AttainmentPlace): ChartFigure {
  const {policy, year, rows} = table
  const {legend} = indicatorChartWords
  const title = attainmentFinding(table)
  const figures = rows.flatMap(({planned, reached}) => [planned, reached])
  const sources = targetSources(
    policy,
    figures.toSorted((one, other) => one.start - other.start)
  )
  const drawn = rows.map((row) => toBullet(row, main))
  const plans = targetSources(
    policy,
    rows.map(({planned}) => planned)
  )
  return {
    id,
    page,
    title,
    unit: words.unit(policy.metadata.shortTitle, plans.length === 1 ? plans[0]!.label : '', year),
    legend: [
      {sign: [s('rect', {className: 'bullets-bar', x: 0, y: 2, width: 12, height: 8})], word: legend.done},
      {sign: [s('rect', {className: 'bullets-plan', x: 4.5, y: 0, width: 3, height: 12})], word: legend.plan}
    ],
    source: sources.map(({label, href}, index) => ({
      label: index === 0 ? `${policy.metadata.shortTitle} ${label}` : label,
      href
    })),
    note: words.note,
    widths: {wide: 1024, middle: 912, column: 648, narrow: 328},
    draw: (width) => bullets(drawn, {width, title}),
    table: {
      columns: (['indicator', 'planned', 'done', 'percent', 'source'] as const).map((key) => ({
        name: indicatorChartWords.columns[key],
        ...(key === 'planned' || key === 'done' || key === 'percent' ? {numeric: true} : {})
      })),
      rows: rows.map((row) => {
        const [place] = targetSources(policy, [row.planned])
        return [
          row.planned.value.indicator,
          valueWords(row.planned),
          valueWords(row.reached),
          percentWords(row),
          place ? {text: place.label, href: place.href} : null
        ]
      })
    }
  }
}

/** As it stands above the targets of its document. */
export function documentAttainment(table: AttainmentTable): ChartFigure {
  const figure = attainmentFigure(table, {
    id: `${table.policy.id}-${table.year}`,
    page: '/targets/',
    main: null
  })
  return {...figure, title: words.of(table.policy.metadata.shortTitle, figure.title)}
}

/** “十二五”四项指标，完成值为规划值的四成到七成 */
export function attainmentFinding({policy, year, rows}: AttainmentTable): string {
  const [first] = rows as [Attained]
  if (rows.length === 1) {
    return words.one(year, first.planned.value.indicator, valueWords(first.reached), percentWords(first))
  }
  const percents = rows.map(({percent}) => percent)
  const [least, most] = [min(percents)!, max(percents)!]
  return words.title(
    words.subject(periodOf(year, policy.text.source), year, rows.length),
    rangeWords(least, most)
  )
}

/** In tenths where every number rounds to one to nine of them. */
function rangeWords(least: number, most: number): string {
  const [from, to] = [Math.round(least / 10), Math.round(most / 10)]
  if (from >= 1 && to <= 9) return words.tenths(from, to)
  return words.percents(percentWords({percent: least}), percentWords({percent: most}))
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 十二五 ends in 2015; only where the document itself says so. */
function periodOf(year: number, source: string): string | null {
  const plan = (year - 1955) / 5
  if (!Number.isInteger(plan) || plan < 1 || plan > 20) return null
  const numeral = plan <= 10 ? numerals[plan]! : plan === 20 ? '二十' : `十${numerals[plan - 10]}`
  return source.includes(`“${numeral}五”`) ? `${numeral}五` : null
}

function toBullet({planned, reached, percent}: Attained, main: string | null): BulletRow {
  const name = planned.value.indicator
  return {
    name,
    main: name === main,
    percent,
    reached: count(reached.value.value!),
    planned: valueWords(planned),
    words: words.words(name, valueWords(planned), valueWords(reached), percentWords({percent}))
  }
}
