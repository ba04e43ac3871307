/**
 * The numbers of a group by the document they stand in, each a course through the years, in the unit of the group.
 *
 *     甘肃规划   已实现 2015: 80.1     目标 2015: 112, 2020: 突破 120 (from 2015: 80.1)
 *
 * Of another place than the document's own it is a course by itself: 某省规划（全国）.
 */
import {convert} from '../../policy/4-links/audits/convert.ts'
import type {SeriesGroup} from '../../policy/4-links/links.ts'
import type {Figure} from '../../policy/policy.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import type {Course, CoursePlan, CoursePoint, LeftOut} from './course.ts'
import {toIndicatorReached, toIndicatorTargets} from './indicator-groups.ts'
import type {IndicatorPage} from './indicator-pages.ts'
import {toCourses} from './to-courses.ts'

export interface CourseGroup {
  group: SeriesGroup
  courses: Course[]
  left: LeftOut
}

/** Groups whose numbers may stand on one axis, as the tables of the page have them. */
export function toCourseGroups(page: IndicatorPage): CourseGroup[] {
  const targets = toIndicatorTargets(page)
  const reached = toIndicatorReached(page)
  const groups = [...new Set([...targets, ...reached].map(({group}) => group))]
  return groups
    .filter(({comparable}) => comparable && page.listed !== null)
    .map((group) => {
      const points = rowsOf(reached, group).flatMap(({policy, figure, figures}) => {
        const point = toPoint(figure, figures, group)
        return point ? [{policy, point}] : []
      })
      const plans = rowsOf(targets, group).flatMap((row) => {
        const plan = toPlan(row, group)
        return plan ? [{policy: row.policy, plan}] : []
      })
      const all = [...rowsOf(reached, group), ...rowsOf(targets, group)]
      const own = toCourses(points, plans, group)
      return {
        group,
        courses: own.courses,
        left: {
          masked: all.filter(({figure}) => figure.value.masked).length,
          undated: [...points.map(({point}) => point), ...plans.map(({plan}) => plan)].filter(
            ({year}) => year === null
          ).length,
          differing: own.differing
        }
      }
    })
}

function rowsOf<Row>(groups: readonly {group: SeriesGroup; rows: Row[]}[], group: SeriesGroup): Row[] {
  return groups.flatMap((each) => (each.group === group ? each.rows : []))
}

function toPoint(figure: Figure, figures: Figure[], {unit}: SeriesGroup): CoursePoint | null {
  const {value, valueMax, year, indicator} = figure.value
  const factor = convert(figure.value.unit, unit, indicator)
  if (value === null || factor === null) return null
  return {
    figure,
    figures,
    year,
    value: scaled(value, factor),
    valueMax: valueMax === null ? null : scaled(valueMax, factor)
  }
}

function toPlan(
  {figure, figures, base, expected, kind, rate}: TargetRow,
  group: SeriesGroup
): CoursePlan | null {
  const point = toPoint(
    figure,
    figures.filter((each) => each !== rate || each === figure),
    group
  )
  if (!point) return null
  const factor = convert(figure.value.unit, group.unit, figure.value.indicator)!
  const isCounted = base?.value != null && figure.value.unit !== '倍'
  return {
    ...point,
    base: isCounted ? {value: scaled(base.value!, factor), year: base.year} : null,
    expected,
    past: kind === 'past'
  }
}

/** 0.1 × 3 is 0.3. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12))
}
