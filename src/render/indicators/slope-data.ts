/**
 * Courses as lines of a slope. What a plan counts from is a point reached, also where the number stands nowhere else.
 */

import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import type {SeriesGroup} from '../../policy/4-links/links.ts'
import {boundWords, valueWords} from '../../ui-strings/figure.ts'
import {indicatorChartWords as words} from '../../ui-strings/indicator-charts.ts'
import {count, statusNames} from '../../ui-strings.ts'
import type {PlannedPoint, ReachedPoint, SlopeData, SlopeLine, SlopeSign} from '../charts/slope-data.ts'
import type {Course, CoursePlan, CoursePoint} from './course.ts'

export function toSlopeData(courses: readonly Course[], {unit}: SeriesGroup, title: string): SlopeData {
  const lines = courses.map((course) => toLine(course, unit, courses.length > 1))
  return {title, unit, lines: lines.filter(({reached, planned}) => reached.length + planned.length > 0)}
}

function toLine(course: Course, unit: string, isNamed: boolean): SlopeLine {
  const known = new Map(course.reached.map(({year, value}) => [year, value]))
  const reached = course.reached.flatMap((point) => toReached(point, course, unit))
  const planned: PlannedPoint[] = []
  for (const plan of course.planned) {
    if (plan.year === null) continue
    const base = plan.base?.year == null || plan.base.year >= plan.year ? null : plan.base
    if (base && !known.has(base.year)) {
      known.set(base.year, base.value)
      reached.push(toBase({value: base.value, year: base.year!}, course, unit))
    }
    const from = base && known.get(base.year) === base.value ? {year: base.year!, value: base.value} : null
    planned.push({
      ...toPlanned(plan, course, unit, known.has(plan.year)),
      from: from ?? toEarlier(plan, planned, course)
    })
  }
  return {name: isNamed ? course.name : null, reached, planned}
}

/** Without a base of its own a target follows the one before it, of the same plan. */
function toEarlier(
  {past, year}: CoursePlan,
  drawn: readonly PlannedPoint[],
  {planned}: Course
): {year: number; value: number} | null {
  const last = drawn.at(-1)
  if (past || !last || last.year === year) return null
  return planned.some((plan) => plan.past && plan.year === last.year) ? null : last
}

function toReached(point: CoursePoint, course: Course, unit: string): ReachedPoint[] {
  if (point.year === null) return []
  return [
    {
      ...place(point, point.year),
      label: toLabel(point, unit),
      words: words.mark(
        course.name,
        point.year,
        statusNames[point.figure.value.status],
        valueWords(point.figure)
      )
    }
  ]
}

function toPlanned(plan: CoursePlan, course: Course, unit: string, isReached: boolean): PlannedPoint {
  const year = plan.year!
  const label = toLabel(plan, unit)
  return {
    ...place(plan, year),
    label: isReached ? words.planned(label) : label,
    words: words.mark(course.name, year, words.goal(plan.expected), valueWords(plan.figure)),
    from: null,
    expected: plan.expected
  }
}

/** 由35亿元增长到70亿元: the base stands in the words of the target. */
function toBase(base: {value: number; year: number}, course: Course, unit: string): ReachedPoint {
  const said = `${count(base.value)}${unit === '%' ? '' : ' '}${unit}`
  return {
    year: base.year,
    value: base.value,
    valueMax: null,
    sign: null,
    label: `${count(base.value)}${percent(unit)}`,
    words: words.mark(course.name, base.year, statusNames.baseline, said)
  }
}

function place({value, valueMax, figure}: CoursePoint, year: number): Omit<ReachedPoint, 'label' | 'words'> {
  return {year, value, valueMax, sign: valueMax === null ? signs[figure.value.comparator] : null}
}

const signs: Record<FigureValue['comparator'], SlopeSign | null> = {
  '=': null,
  '>': 'up',
  '>=': 'up',
  '<': 'down',
  '<=': 'down',
  '~': 'about'
}

/** 突破 120, 65—70, 40%, 180多 */
export function toLabel(
  {figure, value, valueMax}: Pick<CoursePoint, 'figure' | 'value' | 'valueMax'>,
  unit: string
): string {
  const {before, after} = boundWords(figure)
  const number = [value, valueMax].flatMap((each) => (each === null ? [] : count(each))).join('—')
  const more = /[多余]$/.exec(figure.value.valueText)?.[0] ?? ''
  return [before, number + percent(unit) + more, after].filter(Boolean).join(' ')
}

function percent(unit: string): string {
  return unit === '%' ? '%' : ''
}
