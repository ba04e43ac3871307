/** A panel of an indicator as a chart that stands by itself. */
import {s} from 'hastscript'
import {valueWords} from '../../ui-strings/figure.ts'
import {indicatorChartWords as words} from '../../ui-strings/indicator-charts.ts'
import {groupName, scopeName} from '../../ui-strings/indicators.ts'
import {statusNames} from '../../ui-strings.ts'
import type {ChartFigure, ChartTable, FigureWidths, LegendItem, Source} from '../charts/figure.ts'
import {slope} from '../charts/slope.ts'
import type {SlopeData} from '../charts/slope-data.ts'
import {targetSources} from '../targets/target-sources.ts'
import type {Course, CoursePlan, CoursePoint} from './course.ts'
import type {CourseGroup} from './courses.ts'
import {dumbbellDrawing} from './dumbbell-drawing.ts'
import {indicatorPath} from './indicator-address.ts'
import type {IndicatorPage} from './indicator-pages.ts'
import {panelFinding} from './panel-finding.ts'
import {type Panel, yearsOf} from './panels.ts'
import {toSlopeData} from './slope-data.ts'

/** Of more the table has each beside its number. */
const mostSources = 8

export function panelFigure(
  panel: Panel,
  page: IndicatorPage,
  id: string,
  widths: FigureWidths
): ChartFigure {
  const {group, chart} = panel
  const drawing = chart === 'slope' ? slopeDrawing(panel) : dumbbellDrawing(panel)
  const courses = drawing.courses
  const sources = toSources(courses)
  const more = sources.length > mostSources ? words.moreSources(mostSources) : ''
  return {
    id,
    page: indicatorPath(page.address),
    title: drawing.title,
    unit: [page.name, groupWords(panel, page), group.unit || words.noUnit, yearsWords(courses)]
      .filter(Boolean)
      .join('　'),
    legend: drawing.legend,
    source: sources.slice(0, mostSources),
    note: toNote(panel, courses, page, drawing.note + more) || null,
    widths,
    draw: drawing.draw,
    table: drawing.table
  }
}

function slopeDrawing(panel: Panel) {
  const courses = panel.drawn
  const title = panelFinding({...panel, courses})
  const data = toSlopeData(courses, panel.group, title)
  return {
    title,
    courses,
    legend: slopeLegend(data),
    note: '',
    draw: (width: number) => slope(data, {width}),
    table: slopeTable(courses)
  }
}

/** One sign for each thing that is drawn; none where there is one only. */
function slopeLegend({lines}: SlopeData): LegendItem[] {
  const reached = lines.flatMap((line) => line.reached)
  const planned = lines.flatMap((line) => line.planned)
  const all = [...reached, ...planned]
  const dot = (kind: string) => s('circle', {className: `slope-dot-${kind}`, cx: 6, cy: 6, r: 4})
  const stroke = (kind: string) => s('path', {className: `slope-${kind}`, d: 'M0 6H12'})
  const kind = planned.some(({sign}) => sign !== null) ? 'planned' : 'reached'
  const sign = (d: string) => [s('path', {className: `slope-sign-${kind}`, d})]
  const {legend} = words
  const items: [boolean, LegendItem][] = [
    [reached.length > 0, {sign: [stroke('reached'), dot('reached')], word: legend.reached}],
    [
      planned.some(({expected}) => !expected),
      {sign: [stroke('planned'), dot('planned')], word: legend.planned}
    ],
    [
      planned.some(({expected}) => expected),
      {sign: [stroke('planned'), dot('expected')], word: legend.expected}
    ],
    [all.some((point) => point.sign === 'up'), {sign: sign('M2 8L6 4L10 8'), word: legend.beyond}],
    [all.some((point) => point.sign === 'down'), {sign: sign('M2 4L6 8L10 4'), word: legend.within}],
    [all.some((point) => point.sign === 'about'), {sign: sign('M2 7q2 -4 4 -1t4 -1'), word: legend.about}],
    [
      all.some(({valueMax}) => valueMax !== null),
      {
        sign: [s('rect', {className: 'slope-range-planned', x: 2, y: 0, width: 8, height: 12})],
        word: legend.range
      }
    ]
  ]
  const shown = items.flatMap(([isShown, item]) => (isShown ? [item] : []))
  return shown.length > 1 ? shown : []
}

function slopeTable(courses: readonly Course[]): ChartTable {
  const {document, year, value, status, source} = words.columns
  const row = (course: Course, point: CoursePoint, word: string) => [
    {text: course.name, href: `/documents/${course.policy.id}/`},
    point.year === null ? null : String(point.year),
    valueWords(point.figure),
    word,
    firstSource(course, point)
  ]
  return {
    columns: [
      {name: document},
      {name: year, numeric: true},
      {name: value, numeric: true},
      {name: status},
      {name: source}
    ],
    rows: courses.flatMap((course) => [
      ...course.reached.map((point) => row(course, point, statusNames[point.figure.value.status])),
      ...course.planned.map((plan) => row(course, plan, words.goal(plan.expected)))
    ])
  }
}

function firstSource({policy}: Course, {figures}: CoursePoint): {text: string; href: string} | null {
  const [first] = targetSources(policy, figures)
  return first ? {text: first.label, href: first.href} : null
}

/** 甘肃规划 专栏1、三（三）1: every sentence once, in order. */
function toSources(courses: readonly Course[]): Source[] {
  return [...Map.groupBy(courses, ({policy}) => policy)].flatMap(([policy, own]) => {
    const points: (CoursePoint | CoursePlan)[] = own.flatMap(({reached, planned}) => [...reached, ...planned])
    return targetSources(
      policy,
      points.flatMap(({figures}) => figures).toSorted((one, other) => one.start - other.start)
    ).map(({label, href}, index) => ({
      label: index === 0 ? `${policy.metadata.shortTitle} ${label}` : label,
      href
    }))
  })
}

/** 省一级，年均增速: what the name of the indicator does not say. */
function groupWords({group: {basis}}: CourseGroup, {dimension}: IndicatorPage): string {
  const isPlain =
    (basis.form === 'level' || basis.form === 'share') && basis.span === 'single' && !basis.prices
  return [basis.scope === 'unknown' ? '' : scopeName(basis.scope), isPlain ? '' : groupName(basis, dimension)]
    .filter(Boolean)
    .join('，')
}

function yearsWords(courses: readonly Course[]): string {
  const years = courses.flatMap((course) => [...yearsOf(course)])
  return years.length > 0 ? words.years(Math.min(...years), Math.max(...years)) : ''
}

/** One or two by name; more are counted. */
function differingWords(differing: CourseGroup['left']['differing']): string {
  if (differing.length > 2) return words.differ(differing.length)
  return differing.map(({policy, year}) => words.differing(policy.metadata.shortTitle, year)).join('')
}

function toNote(
  {courses, left, chart}: Panel,
  drawn: readonly Course[],
  {listed}: IndicatorPage,
  own: string
): string {
  const missing = new Set(courses.filter((course) => !drawn.includes(course)).map(({policy}) => policy))
  for (const {policy} of drawn) missing.delete(policy)
  return [
    listed?.definition ? words.definition(listed.definition) : '',
    own,
    left.masked > 0 ? words.masked(left.masked) : '',
    left.undated > 0 && chart === 'slope' ? words.undated(left.undated) : '',
    differingWords(left.differing.filter(({isGoal}) => isGoal || chart === 'slope')),
    missing.size > 0 ? words.single(missing.size) : ''
  ].join('')
}
