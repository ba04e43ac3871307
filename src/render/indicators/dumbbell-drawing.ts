/** Base and last target of each document of a panel, the highest target first. */
import {descending} from 'd3-array'
import {s} from 'hastscript'
import {valueWords} from '../../ui-strings/figure.ts'
import {indicatorChartWords as words} from '../../ui-strings/indicator-charts.ts'
import {count} from '../../ui-strings.ts'
import {dumbbellList, type NamedDumbbell} from '../charts/dumbbell-list.ts'
import type {ChartTable, LegendItem} from '../charts/figure.ts'
import {targetSources} from '../targets/target-sources.ts'
import {type Course, type CoursePlan, lastPoint} from './course.ts'
import {panelFinding} from './panel-finding.ts'
import type {Panel} from './panels.ts'
import {toLabel} from './slope-data.ts'

/** Rows of one chart; of more documents the newest. */
const mostRows = 40

export function dumbbellDrawing(panel: Panel) {
  const {unit} = panel.group
  const courses = panel.drawn
    .slice(-mostRows)
    .map((course) => ({...course, reached: [], planned: [lastPoint(course.planned)!]}))
    .toSorted((one, other) => descending(one.planned[0]!.value, other.planned[0]!.value))
  const title = panelFinding({...panel, courses})
  const isOneYear = new Set(courses.map(({planned}) => planned[0]!.year)).size === 1
  const rows = courses.map((course) => toRow(course, course.planned[0]!, unit, isOneYear))
  return {
    title,
    courses,
    legend: toLegend(rows),
    note: words.sorted + (panel.drawn.length > mostRows ? words.most(mostRows) : ''),
    draw: (width: number) => dumbbellList(rows, {width, title, unit}),
    table: toTable(courses)
  }
}

/** The year stands with the name where it is not the same in all rows. */
function toRow(course: Course, goal: CoursePlan, unit: string, isOneYear: boolean): NamedDumbbell {
  const {base, figure, value, valueMax, expected, year} = goal
  const percent = unit === '%' ? '%' : ''
  const from = base ? words.from(`${count(base.value)}${percent}`) : ''
  return {
    name: year === null || isOneYear ? course.name : `${course.name}　${year}`,
    indicator: figure.value.indicator,
    unit,
    base: base?.value ?? null,
    target: value,
    targetMax: valueMax,
    comparator: figure.value.comparator,
    expected,
    baseLabel: base ? `${count(base.value)}${percent}` : null,
    targetLabel: toLabel(goal, unit),
    words: words.mark(course.name, year, words.goal(expected), from + valueWords(figure))
  }
}

function toLegend(rows: readonly NamedDumbbell[]): LegendItem[] {
  const dot = (kind: string) => s('circle', {className: `dumbbell-${kind}`, cx: 6, cy: 6, r: 4})
  const {legend} = words
  const items: [boolean, LegendItem][] = [
    [rows.some(({base}) => base !== null), {sign: [dot('base')], word: words.columns.base}],
    [rows.some(({expected}) => !expected), {sign: [dot('target')], word: legend.planned}],
    [rows.some(({expected}) => expected), {sign: [dot('expected')], word: legend.expected}],
    [
      rows.some(({comparator}) => comparator === '>' || comparator === '>='),
      {sign: [s('path', {className: 'dumbbell-chevron', d: 'M4 2l5 4l-5 4'})], word: legend.beyond}
    ],
    [
      rows.some(({comparator}) => comparator === '~'),
      {sign: [s('path', {className: 'dumbbell-about', d: 'M2 7q2 -4 4 -1t4 -1'})], word: legend.about}
    ]
  ]
  const shown = items.flatMap(([isShown, item]) => (isShown ? [item] : []))
  return shown.length > 1 ? shown : []
}

function toTable(courses: readonly Course[]): ChartTable {
  const {document, base, baseYear, target, targetYear, source} = words.columns
  const text = (value: number | null | undefined, write: (value: number) => string = String) =>
    value == null ? null : write(value)
  return {
    columns: [
      {name: document},
      {name: base, numeric: true},
      {name: baseYear, numeric: true},
      {name: target, numeric: true},
      {name: targetYear, numeric: true},
      {name: source}
    ],
    rows: courses.map((course) => {
      const goal = course.planned[0]!
      const [place] = targetSources(course.policy, goal.figures)
      return [
        {text: course.name, href: `/documents/${course.policy.id}/`},
        text(goal.base?.value, count),
        text(goal.base?.year),
        valueWords(goal.figure),
        text(goal.year),
        place ? {text: place.label, href: place.href} : null
      ]
    })
  }
}
