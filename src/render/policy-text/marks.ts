/**
 * Facts of a stretch → marks: which words carry a line, of what style, and where it leads.
 *
 *     增长到2025年的2.16亿美元，年均增长5%以上
 *                   ^^^^^^^^^         ^^^^^
 */
import type {PolicyText} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Figure} from '../../policy/policy.ts'
import {maskedWords} from '../../ui-strings/masked.ts'
import {site, statusNames} from '../../ui-strings.ts'
import {dutyBrackets} from './brackets.ts'
import type {RowFacts} from './facts.ts'
import {figureSpot} from './figure-spot.ts'

export interface Mark extends Spot {
  className: string
  /** Leads to a note or a document; `null` where there is nothing more to say. */
  href: string | null
  title: string | null
  /** Read aloud in place of its signs: nobody can tell what ** is. */
  label: string | null
  /** Where other pages link to: the id of a figure, on the piece of its mark that begins at its value. */
  anchor: {id: string; at: number} | null
}

/** A doubt about more than this is about the paragraph, not about words in it. */
const longestDoubt = 40

/** `regionPage`: where the mark of a place leads; left out, places are not marked. */
export function toMarks(
  text: PolicyText,
  {figures, duties, citations, masked, places, messages}: RowFacts,
  noteOf: ReadonlyMap<object, string>,
  regionPage?: (code: string | null) => string | null
): Mark[] {
  const href = (fact: object) => (noteOf.has(fact) ? `#${noteOf.get(fact)}` : null)
  const mark = ({start, end}: Spot, className: string, fact: object, title: string | null = null): Mark => ({
    start,
    end,
    className,
    href: href(fact),
    title,
    label: null,
    anchor: null
  })
  const brackets = dutyBrackets(text, duties)
  return [
    ...brackets.map((spot) => mark(spot, 'duties', spot)),
    ...citations.map((fact) => mark(fact, 'cite', fact)),
    ...figures.map((fact) => {
      const spot = figureSpot(text, fact)
      const anchor = {id: fact.id, at: spot.start}
      return {...mark(spot, `fig ${fact.value.status}`, fact, figureTitle(fact)), anchor}
    }),
    ...messages
      .filter(({severity, start, end}) => severity !== 'info' && end - start <= longestDoubt)
      .map((fact) => mark(fact, 'doubtful', fact)),
    ...masked.map((fact) => {
      const words = `${maskedWords.name}：${maskedWords.told(fact.value)}`
      return {...mark(fact, 'masked', fact, words), label: words}
    }),
    ...(regionPage
      ? outside(places, brackets).map((fact) => ({
          ...mark(fact, 'place', fact),
          href: regionPage(fact.value.code)
        }))
      : [])
  ]
}

/** 中卫市税务局 in a bracket of units is a name of its own. */
function outside(places: RowFacts['places'], brackets: readonly Spot[]): RowFacts['places'] {
  return places.filter((place) => !brackets.some(({start, end}) => start <= place.start && place.end <= end))
}

function figureTitle({value: {status, indicator, year}}: Figure): string {
  return [statusNames[status], indicator, year].filter(Boolean).join(site.separator)
}
