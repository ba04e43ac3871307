/**
 * One number written in several places of a document.
 *
 *     三（三）1　货物贸易进出口规模突破120亿美元
 *     专栏2　　　货物贸易进出口总额　亿美元　120        the same number
 *     三（四）1　培育对外直接投资过5000万美元的企业5家，过1000万美元的企业10家；
 *     　　　　　 培育……营业额过5000万美元的企业5家，过1000万美元的企业10家        two numbers in one paragraph
 */
import type {Figure, Policy} from '../../policy.ts'
import {toMeasure} from '../audits/convert.ts'

/** Figures of one document, of one status, in the order they first appear, each with all places it is written in. */
export function groupRepeats(figures: readonly Figure[], policy: Pick<Policy, 'text'>): Figure[][] {
  const places = toPlaces(figures, policy)
  const alike = [...Map.groupBy(figures, toKey).values()]
  return alike.flatMap((group) => (standApart(group, places) ? [group] : group.map((figure) => [figure])))
}

/** Equal where two figures say the same in so many words; a figure without an indicator is like no other. */
function toKey({value, id}: Figure): string {
  if (!value.indicator || value.masked) return id
  const {measure, factor} = toMeasure(value.unit, value.indicator)
  const inMeasure = (number: number | null) => number && Number((number * factor).toPrecision(12))
  return JSON.stringify([
    value.indicator,
    value.year,
    value.cumulative,
    measure,
    inMeasure(value.value),
    inMeasure(value.valueMax),
    value.change === 'level' || value.change === 'share' ? null : value.change
  ])
}

/** A provision says a thing once: two alike in one place count different things, and so may any third. */
function standApart(figures: readonly Figure[], places: ReadonlyMap<Figure, string | number>): boolean {
  const found = figures.map((figure) =>
    [places.get(figure), figure.quote.includes('\t') ? 'table' : 'words'].join(' ')
  )
  return new Set(found).size === found.length
}

/** Its provision, and before the first one the line it stands in. Each line is looked for once, for one may hold thousands. */
function toPlaces(
  figures: readonly Figure[],
  {text: {source}}: Pick<Policy, 'text'>
): Map<Figure, string | number> {
  const places = new Map<Figure, string | number>()
  let line = 0
  let end = source.indexOf('\n')
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    while (figure.section === null && end >= 0 && end < figure.start) {
      line++
      end = source.indexOf('\n', end + 1)
    }
    places.set(figure, figure.section ?? line)
  }
  return places
}
