/**
 * The values a growth rate can lead from or to, and the year it starts in.
 *
 *     2020年9000万元，2025年达到1.8亿元，年均增长14.9%
 *           ^^^^^^             ^^^^^^^ levels of 2020 and 2025
 */
import type {Figure, Policy} from '../../policy.ts'

/** An amount or number of things, neither a share nor itself a change. */
export function isLevel({change, value, unit}: Figure['value']): boolean {
  return (change === null || change === 'level') && value !== null && value > 0 && !/[%％]/.test(unit)
}

/** 增长到2025年的*亿元: there is a last value, and nobody can tell which. */
export function isStruckOut({value, section}: Figure, rate: Figure): boolean {
  const {year, status} = rate.value
  return value.masked && value.value === null && value.change === 'level' && !/[%％]/.test(value.unit)
    ? section === rate.section && value.year === year && value.status === status
    : false
}

/** 2020年9000万元，2025年达到1.8亿元，年均增长14.9%: the only earlier year of the sentence. */
export function yearInSentence(policy: Policy, same: readonly Figure[], rate: Figure): number | null {
  const years = same
    .filter((figure) => isLevel(figure.value) && leadsUpTo(figure, rate, policy))
    .flatMap(({value: {year}}) => (year !== null && year < rate.value.year! ? year : []))
  return new Set(years).size === 1 ? years[0]! : null
}

/** Tells whether a figure stands before the rate in its sentence. */
export function leadsUpTo({start}: Figure, rate: Figure, {text}: Policy): boolean {
  return start < rate.start && !/[。；\n]/.test(text.source.slice(start, rate.start))
}

/** The year before the plan begins, for a rate over the whole of its period. */
export function yearBefore({metadata: {period}}: Policy, year: number): number | null {
  return period && period.end === year ? period.start - 1 : null
}
