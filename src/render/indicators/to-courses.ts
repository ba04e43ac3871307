/** Points and plans sorted into courses: one for each document, and for each other place it tells of. */
import {isOwnScope} from '../../policy/3-facts/figure/scope.ts'
import {toScopeKey} from '../../policy/4-links/audits/same-subject.ts'
import type {SeriesGroup} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {indicatorChartWords} from '../../ui-strings/indicator-charts.ts'
import type {Course, CoursePlan, CoursePoint, LeftOut} from './course.ts'

/** Courses in the order of the points given, and the years left out. */
export function toCourses(
  points: readonly {policy: Policy; point: CoursePoint}[],
  plans: readonly {policy: Policy; plan: CoursePlan}[],
  group: SeriesGroup
): {courses: Course[]; differing: LeftOut['differing']} {
  const courses = new Map<string, Course>()
  const courseOf = (policy: Policy, figure: Figure) => {
    const place = toPlace(policy, figure, group)
    const key = `${policy.id} ${place}`
    const course = courses.get(key) ?? {policy, name: '', place, reached: [], planned: []}
    courses.set(key, course)
    return course
  }
  for (const {policy, point} of points) courseOf(policy, point.figure).reached.push(point)
  for (const {policy, plan} of plans) courseOf(policy, plan.figure).planned.push(plan)
  const differing: LeftOut['differing'] = []
  for (const course of courses.values()) {
    const {policy} = course
    course.reached = onlyOnes(course.reached, (year) => differing.push({policy, year, isGoal: false}))
    course.planned = onlyOnes(course.planned, (year) => differing.push({policy, year, isGoal: true}))
  }
  const shown = [...courses.values()].filter(({reached, planned}) => reached.length + planned.length > 0)
  return {courses: named(shown), differing}
}

/** Two reports of one name are told apart by their places. */
function named(courses: readonly Course[]): Course[] {
  const names = courses.map(({policy, place}) => documentName(policy.metadata.shortTitle, place))
  return courses.map((course, index) => {
    const {shortTitle, region} = course.policy.metadata
    const isOnly = names.filter((name) => name === names[index]).length === 1
    return {
      ...course,
      name: isOnly ? names[index]! : documentName(shortTitle, course.place || (region?.name ?? ''))
    }
  })
}

function documentName(title: string, place: string): string {
  return place ? indicatorChartWords.ofPlace(title, place) : title
}

/** Empty for the document's own place: 全市 of 中卫市, and of 重庆市 too; not 河北省 in a document of 北京市. */
function toPlace({metadata: {region}}: Policy, {value: {scope}}: Figure, {basis}: SeriesGroup): string {
  if (scope === null || region === null) return isOwnScope(scope, region) ? '' : scope!
  const isWhole = toScopeKey(scope) === '' && basis.scope === region.level
  return isWhole || region.name.startsWith(scope) ? '' : scope
}

/** One point a year, in order of years; where two differ there is none. Undated ones come last. */
function onlyOnes<Point extends CoursePoint>(
  points: readonly Point[],
  tell: (year: number) => void
): Point[] {
  const byYear = Map.groupBy(points, ({year}) => year)
  return [...byYear]
    .flatMap(([year, same]) => {
      if (year === null) return same
      const [first] = same as [Point]
      const alike = same.every(({value, valueMax}) => value === first.value && valueMax === first.valueMax)
      if (!alike) tell(year)
      return alike ? [first] : []
    })
    .toSorted((one, other) => (one.year ?? 9999) - (other.year ?? 9999))
}
