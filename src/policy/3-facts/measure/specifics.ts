/**
 * What a measure names, told from the facts that stand in it.
 *
 *     到2025年，在中卫工业园区培育跨境电商企业10家。（责任单位：市商务局）
 *     ^ deadline   ^ place        ^ object     ^ amount         ^ owner
 */
import {z} from 'zod'
import type {Spot} from '../../2-tree/nodes.ts'
import type {Facts} from '../index.ts'

export const specificsSchema = z.object({
  /** What it is done to: a topic's word, a document, a quoted name or what a figure counts. */
  object: z.boolean(),
  /** How much: a figure that is a target or a condition, durations aside. */
  amount: z.boolean(),
  /** By when: a target with a year, or a term (3年内). */
  deadline: z.boolean(),
  /** By whom. */
  owner: z.boolean(),
  /** Where: a place other than the document's own region. */
  place: z.boolean()
})

export type Specifics = z.output<typeof specificsSchema>

const terms = /(?:年|月|日|天|周|小时)$/
const said = /(?:到|至|在)?20\d{2}年(?:底|末|前|以前|之前)|(?:年底|年内|月底)前?/
const quoted = /[“《][^“《”》]{2,40}[”》]/

/** Reads what `words`, the measure's own text, and the facts inside it name. */
export function toSpecifics(words: string, inside: Readonly<Facts>): Specifics {
  const bound = inside.figures.filter(({value}) => value.status === 'target' || value.status === 'condition')
  const amounts = bound.filter(({value}) => !terms.test(value.unit))
  return {
    object:
      inside.terms.length > 0 || inside.citations.length > 0 || amounts.length > 0 || quoted.test(words),
    amount: amounts.length > 0,
    deadline:
      said.test(words) ||
      bound.some(({value}) => value.status === 'target' && (value.year !== null || terms.test(value.unit))),
    owner: inside.duties.length > 0,
    place: inside.places.some(({value}) => !value.own && value.kind !== 'national')
  }
}

/** Facts of each of `spots`, which must come in rising order and not overlap, as facts do. Linear. */
export function factsInside(facts: Facts, spots: readonly Spot[]): Facts[] {
  const inside = spots.map(
    () => Object.fromEntries(Object.keys(facts).map((name) => [name, []])) as unknown as Facts
  )
  for (const [name, list] of Object.entries(facts)) {
    let next = 0
    for (const fact of list) {
      while (next < spots.length && spots[next]!.end <= fact.start) next++
      if (next < spots.length && spots[next]!.start <= fact.start)
        (inside[next]![name as keyof Facts] as unknown[]).push(fact)
    }
  }
  return inside
}
