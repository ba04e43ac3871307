/**
 * What is drawn of an indicator: a slope where most documents tell of two years or more, else the documents one under the
 * other where two of them set a target; one panel for each group of numbers that may stand on one axis.
 */
import {placeSlope} from '../charts/place-slope.ts'
import {type Course, lastPoint} from './course.ts'
import {type CourseGroup, toCourseGroups} from './courses.ts'
import type {IndicatorPage} from './indicator-pages.ts'
import {toSlopeData} from './slope-data.ts'

export interface Panel extends CourseGroup {
  chart: 'slope' | 'dumbbell'
  /** Those of its courses that are drawn. */
  drawn: Course[]
}

/** More lines than these are no longer told apart. */
const mostLines = 6
/** Pixels: where names have least room. */
const phone = 328

export function toPanels(page: IndicatorPage): Panel[] {
  return toCourseGroups(page).flatMap((group) => toPanel(group) ?? [])
}

function toPanel(group: CourseGroup): Panel | null {
  const lines = group.courses.filter((course) => yearsOf(course).size > 0)
  const going = lines.filter((course) => yearsOf(course).size > 1)
  const {form} = group.group.basis
  const isMostlyGoing = going.length * 2 >= lines.length
  if (isMostlyGoing && isSlope(lines, group)) return {...group, chart: 'slope', drawn: lines}
  const goals = group.courses.filter(isGoal)
  const isDrawn = form === 'level' || form === 'share' || form === 'growth' || form === 'fall'
  if (isDrawn && goals.length > 1) return {...group, chart: 'dumbbell', drawn: goals}
  return isSlope(going, group) ? {...group, chart: 'slope', drawn: going} : null
}

/** Levels and shares of two years or more, with room to name every line. */
function isSlope(lines: readonly Course[], {group}: CourseGroup): boolean {
  const {form, span} = group.basis
  if ((form !== 'level' && form !== 'share') || span !== 'single') return false
  if (lines.length === 0 || lines.length > mostLines) return false
  return lines.length === 1 || placeSlope(toSlopeData(lines, group, ''), phone).unnamed.length === 0
}

/** The years a course has a number for, those its plans count from among them. */
export function yearsOf({reached, planned}: Course): Set<number> {
  const bases = planned.flatMap(({base, year}) => (year !== null && base?.year != null ? [base.year] : []))
  const own = [...reached, ...planned].flatMap(({year}) => year ?? [])
  return new Set([...own, ...bases])
}

/** A target that can stand beside others on an axis from 0. */
function isGoal({planned}: Course): boolean {
  const goal = lastPoint(planned)
  return goal !== undefined && goal.value >= 0 && (goal.base?.value ?? 0) >= 0
}
