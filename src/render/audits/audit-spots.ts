/**
 * The places of an audit, as they are marked: of a figure its number and unit, else the words as they stand.
 *
 *     由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%
 *              ^^^^^^^^^^                ^^^^^^^^^^         ^^^
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Audit} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {sectionAt} from '../../policy/section-at.ts'
import {figureSpot} from '../policy-text/figure-spot.ts'

export interface AuditSpot extends Spot {
  policy: Policy
  figure: Figure | null
  /** Innermost section around it, `null` before the first one. */
  section: string | null
}

/** In the order of the working; a place in a document that is not there is left out. */
export function toAuditSpots(audit: Audit, policyOf: (id: string) => Policy | undefined): AuditSpot[] {
  const taken = new Set<Figure>()
  return audit.spots.flatMap((spot, index) => {
    const policy = policyOf(spot.document)
    if (!policy) return []
    const figure = figureAt(policy, audit, index, taken)
    if (figure) taken.add(figure)
    const {start, end} = figure ? figureSpot(policy.text, figure) : spot
    return [{policy, figure, start, end, section: sectionOf(policy, figure, start)}]
  })
}

/** The figure that has this place; of several with one quote, each is taken once, in their order. */
function figureAt(policy: Policy, audit: Audit, index: number, taken: ReadonlySet<Figure>): Figure | null {
  const spot = audit.spots[index]!
  const own = new Set(audit.figures)
  const around = policy.figures.filter(
    (figure) => own.has(`${policy.id}#${figure.id}`) && figure.start < spot.end && spot.start < figure.end
  )
  const exact = around.filter(({start, end}) => start === spot.start && end === spot.end)
  const [only] = around.filter(({value}) => spot.start <= value.valueStart && value.valueEnd <= spot.end)
  return exact.find((figure) => !taken.has(figure)) ?? exact[0] ?? only ?? null
}

function sectionOf({sections}: Policy, figure: Figure | null, at: number): string | null {
  return figure?.section ?? sectionAt(sections, at)?.id ?? null
}

/** The indicator of a rate told alone, 年均增长25%; empty where it is not read, or the statement names it. */
export function auditSubject(
  {kind, figures, stated}: Audit,
  policyOf: (id: string) => Policy | undefined
): string {
  const [document, name] = (figures[0] ?? '').split('#')
  const figure = policyOf(document ?? '')?.figures.find(({id}) => id === name)
  const indicator = figure?.value.indicator ?? ''
  return kind !== 'growth' || stated.includes(indicator) ? '' : indicator
}

/** What is told beside a number, apart from growth: where the document differs, or would but for rounding. */
export function isWorthTelling({kind, verdict}: Audit): boolean {
  return kind !== 'growth' && (verdict === 'inconsistent' || verdict === 'within-tolerance')
}

/** Where the reader shows it: a figure has an anchor of its own, else the provision has one. */
export function spotHref({policy, figure, section}: AuditSpot): string {
  const anchor = figure?.id ?? section
  return `/documents/${policy.id}/${anchor ? `#${anchor}` : ''}`
}
