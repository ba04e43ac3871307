/** The numbers one document gives of an indicator, in order of years. */
import type {Figure, Policy} from '../../policy/policy.ts'

export interface CoursePoint {
  figure: Figure
  /** Each time it is written. */
  figures: Figure[]
  year: number | null
  /** In the unit of the group. */
  value: number
  valueMax: number | null
}

export interface CoursePlan extends CoursePoint {
  /** Where the document counts it from. */
  base: {value: number; year: number | null} | null
  expected: boolean
  /** Of a period that was over when the document was written. */
  past: boolean
}

export interface Course {
  policy: Policy
  /** 某省规划, of another place than its own 某省规划（全国）. */
  name: string
  /** Another place than the document's own, as written; empty for its own. */
  place: string
  reached: CoursePoint[]
  planned: CoursePlan[]
}

/** Numbers that have no place in a chart. */
export interface LeftOut {
  masked: number
  undated: number
  /** Years for which a document gives two numbers that differ. */
  differing: {policy: Policy; year: number; isGoal: boolean}[]
}

/** Numbers of a course, those without a year not counted. */
export function yearCount({reached, planned}: Course): number {
  return [...reached, ...planned].filter(({year}) => year !== null).length
}

/** The one of the last year, else one without a year. */
export function lastPoint<Point extends CoursePoint>(points: readonly Point[]): Point | undefined {
  return points.findLast(({year}) => year !== null) ?? points.at(-1)
}
