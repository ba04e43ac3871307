/**
 * What a panel shows, in a sentence made from its numbers.
 *
 *     甘肃规划：2015 年比规划少 31.9 亿美元，新目标比旧目标高 8 亿美元以上
 *     中卫方案：五年翻一番，35 到 70 亿元
 *     省一级：三份文件的目标在 60% 到 75% 之间，甲省规划最高
 */
import {max, min} from 'd3-array'
import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import {panelWords as words} from '../../ui-strings/indicator-charts.ts'
import {indicatorFindingWords} from '../../ui-strings/indicator-findings.ts'
import {groupName, scopeName} from '../../ui-strings/indicators.ts'
import {count} from '../../ui-strings.ts'
import {type Course, type CoursePlan, type CoursePoint, lastPoint} from './course.ts'
import type {CourseGroup} from './courses.ts'
import {toLabel} from './slope-data.ts'

export function panelFinding({group, courses}: Pick<CourseGroup, 'group' | 'courses'>): string {
  const {unit} = group
  const [course] = courses as [Course]
  if (courses.length === 1) return words.of(course.name, courseClauses(course, unit).join('，'))
  const {scope, form, span} = group.basis
  const isPlain = (form === 'level' || form === 'share') && span === 'single'
  const whose = scope === 'unknown' ? '' : scopeName(scope)
  const subject = indicatorFindingWords.subject(
    whose,
    isPlain ? '' : groupName({...group.basis, prices: ''}, null)
  )
  return words.of(subject, severalClause(courses, unit))
}

/** How far the last targets lie apart; without targets, how far what was reached last. */
function severalClause(courses: readonly Course[], unit: string): string {
  const goals = courses.flatMap((course) => lastOf(course.planned, course))
  const ends = goals.length > 1 ? goals : courses.flatMap((course) => lastOf(course.reached, course))
  const subject = goals.length > 1 ? words.goalsOf(ends.length) : words.reachedOf(ends.length)
  const [least, most] = [
    min(ends, ({point}) => point.value)!,
    max(ends, ({point}) => point.valueMax ?? point.value)!
  ]
  if (least === most) return words.equal(subject, withUnit(least, unit))
  const range = words.between(subject, withUnit(least, unit), withUnit(most, unit))
  const highest = ends.filter(({point}) => (point.valueMax ?? point.value) === most)
  return highest.length === 1 ? range + words.highest(highest[0]!.course.name) : range
}

function lastOf<Point extends CoursePoint>(
  points: readonly Point[],
  course: Course
): {point: Point; course: Course}[] {
  const point = lastPoint(points)
  return point ? [{point, course}] : []
}

/** Result against plan, new target against old one; else from base to target; else what was reached. */
function courseClauses({reached, planned}: Course, unit: string): string[] {
  const clauses: string[] = []
  const met = planned.findLast(({year}) => year !== null && reached.some((point) => point.year === year))
  if (met) clauses.push(attained(met, reached.find(({year}) => year === met.year)!, unit))
  const [old, next] = [planned.findLast(({past}) => past), planned.findLast(({past}) => !past)]
  const step = old && next ? newAgainstOld(old, next, unit) : null
  if (step) return [...clauses, step]
  if (next && next !== met) return [...clauses, towards(next, planned, unit)]
  if (clauses.length > 0) return clauses
  return reached.length > 0 ? [series(reached, unit)] : [series(planned, unit)]
}

function attained(goal: CoursePlan, done: CoursePoint, unit: string): string {
  const isExact = [goal, done].every((point) => isPlain(point))
  if (!isExact) return words.against(goal.year!, said(goal, unit), said(done, unit))
  const gap = difference(done.value, goal.value)
  return gap === 0 ? words.met(goal.year!) : words.missed(goal.year!, gap, amount(Math.abs(gap), unit))
}

/** `null` where either is a range or a bound that leaves it open which is higher. */
function newAgainstOld(old: CoursePlan, next: CoursePlan, unit: string): string | null {
  const {comparator} = next.figure.value
  const isBound = comparator === '>' || comparator === '>='
  if (!isPlain(old) || next.valueMax !== null || !(isBound || comparator === '=')) return null
  const gap = difference(next.value, old.value)
  if (gap === 0) return isBound ? null : words.sameGoal
  if (gap < 0 && isBound) return null
  return words.newGoal(gap, amount(Math.abs(gap), unit), isBound)
}

function towards(goal: CoursePlan, planned: readonly CoursePlan[], unit: string): string {
  const {base, year} = goal
  if (!base)
    return planned.length > 1
      ? series(
          planned.filter(({past}) => !past),
          unit
        )
      : words.goal(year, said(goal, unit))
  const years = base.year !== null && year !== null ? year - base.year : null
  const from = count(base.value) + (unit === '%' ? '%' : '')
  const doubles = isPlain(goal) && goal.value === 2 * base.value && base.value > 0 && unit !== '%'
  return doubles && years
    ? words.doubled(years, from, said(goal, unit))
    : words.change(years, from, said(goal, unit))
}

/** 2013 年 100 亿美元以上，2015 年 80.1 亿美元 */
function series(points: readonly CoursePoint[], unit: string): string {
  const ends = points.length > 1 ? [points[0]!, points.at(-1)!] : points
  return ends.map((point) => words.inYear(point.year, said(point, unit))).join('，')
}

function isPlain({valueMax, figure}: CoursePoint): boolean {
  return valueMax === null && figure.value.comparator === ('=' satisfies FigureValue['comparator'])
}

function difference(one: number, other: number): number {
  return Number((one - other).toPrecision(8))
}

/** 突破 120 亿美元, 40% */
function said(point: CoursePoint, unit: string): string {
  const label = toLabel(point, unit)
  if (unit === '%' || unit === '') return label
  const after = /^(.*\d\S*) (\D+)$/.exec(label)
  return after ? `${after[1]} ${unit}${after[2]}` : `${label} ${unit}`
}

function withUnit(value: number, unit: string): string {
  return `${count(value)}${unit === '%' ? '' : ' '}${unit}`
}

/** 3.2 个百分点 */
function amount(value: number, unit: string): string {
  return unit === '%' ? words.points(count(value)) : withUnit(value, unit)
}
