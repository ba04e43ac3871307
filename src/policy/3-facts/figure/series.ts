/**
 * Small Chinese numerals that count after all: one of them may be a way of speaking, three in a row are a list.
 *
 *     建设一个示范功能区、两个基地、三个平台        投运一个、开工一个、谋定一个
 *         ^^^^           ^^^^     ^^^^
 */
import type {Quantity} from './quantity.ts'

const least = 3
const between = /^[^，,；;。！？：:、“”]{0,14}、[^，,；;。！？：:、“”]{0,4}$/

/** Quantities that are members of such a list. Linear. */
export function findSeries(text: string, quantities: readonly Quantity[]): ReadonlySet<Quantity> {
  const small = quantities.filter(
    ({script, unit, value}) => script === 'han' && unit === '个' && value !== null
  )
  const series = new Set<Quantity>()
  let run: Quantity[] = []
  for (const quantity of small) {
    const last = run.at(-1)
    if (last && !between.test(text.slice(last.end, quantity.start))) run = []
    run.push(quantity)
    if (run.length >= least) for (const member of run) series.add(member)
  }
  return series
}
