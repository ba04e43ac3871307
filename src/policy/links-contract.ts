/**
 * What documents have to do with each other, as the command line and the exports hand it out: pairs taken apart
 * into alignments, what is silent and what is added. Positions as in contract.ts.
 */
import {z} from 'zod'
import {
  auditKinds,
  forms,
  type Links,
  relations,
  type Series,
  spans,
  splitReasons,
  verdicts
} from './4-links/links.ts'
import {id, spot} from './contract.ts'

export const documentSpot = z.object({document: id, ...spot})
export const measureAddress = z.object({document: id, measure: id})

export const resolvedCitation = z.object({from: id, ...spot, to: id, section: id.nullable()})

export const missingDocument = z.object({
  /** Empty where it is cited by its number alone. */
  title: z.string(),
  docNumber: z.string().min(1).nullable(),
  issuer: z.string().min(1).nullable(),
  from: z.array(id),
  spots: z.array(documentSpot)
})

export const citationConflict = z.object({
  kind: z.enum(['two-titles', 'two-numbers', 'later-date']),
  subject: z.string().min(1),
  values: z.array(z.string()),
  spots: z.array(documentSpot)
})

export const alignment = z.object({
  upper: measureAddress,
  lower: measureAddress,
  relation: z.enum(relations),
  score: z.number().min(0),
  evidence: z.array(
    z.object({
      upperStart: z.int().min(0),
      upperEnd: z.int().min(0),
      lowerStart: z.int().min(0),
      lowerEnd: z.int().min(0)
    })
  )
})

export const silentMeasure = z.object({upper: measureAddress, lower: id})
export const addedMeasure = z.object({lower: measureAddress, upper: id})

export const reusedPassage = z.object({
  a: documentSpot,
  b: documentSpot,
  exact: z.int().min(0),
  similarity: z.number().min(0).max(1),
  parts: z.array(z.object({a: z.object(spot), b: z.object(spot)}))
})

export const audit = z.object({
  kind: z.enum(auditKinds),
  verdict: z.enum(verdicts),
  documents: z.array(id),
  /** `document#f12` */
  figures: z.array(z.string()),
  stated: z.string().min(1),
  /** Empty where nothing can be worked out. */
  computed: z.string(),
  working: z.string(),
  reason: z.string().min(1).nullable(),
  spots: z.array(documentSpot)
})

export const basis = z.object({
  form: z.enum(forms),
  span: z.enum(spans),
  measure: z.string(),
  prices: z.string(),
  scope: z.string()
})

export const splitReason = z.object({reason: z.enum(splitReasons), between: z.array(z.string())})

export const indicatorSeries = z.object({
  indicator: z.string().min(1),
  figures: z.array(z.object({document: id, figure: id})),
  listed: z.boolean(),
  groups: z.array(
    z.object({
      unit: z.string(),
      basis,
      comparable: z.boolean(),
      figures: z.array(z.object({document: id, figure: id, places: z.array(id)}))
    })
  ),
  reasons: z.array(splitReason)
})

export const linkedDocuments = z.object({
  citations: z.array(resolvedCitation),
  missing: z.array(missingDocument),
  ambiguous: z.array(z.object({from: id, ...spot, candidates: z.array(id)})),
  conflicts: z.array(citationConflict),
  alignments: z.array(alignment),
  silent: z.array(silentMeasure),
  added: z.array(addedMeasure),
  reuse: z.array(reusedPassage),
  audits: z.array(audit),
  series: z.array(indicatorSeries)
})

export type LinkedDocuments = z.output<typeof linkedDocuments>

/** Links as the contract prints them. */
export function toLinksContract(links: Links): LinkedDocuments {
  const {citations, missing, ambiguous, conflicts, reuse, pairs, audits, series} = links
  return {
    citations: citations.map(({from, start, end, to, section}) => ({from, start, end, to, section})),
    missing,
    ambiguous,
    conflicts,
    alignments: pairs.flatMap(({alignments}) => alignments),
    silent: pairs.flatMap(({upper, lower, silent}) =>
      silent.map((measure) => ({upper: {document: upper, measure}, lower}))
    ),
    added: pairs.flatMap(({upper, lower, added}) =>
      added.map((measure) => ({lower: {document: lower, measure}, upper}))
    ),
    // `exact` counts pieces from 6 letters on; `parts` are the passages from 12 on, the share of reused text.
    reuse: reuse.map(({a, b, exact, similarity, parts}) => ({a, b, exact, similarity, parts})),
    audits,
    series: series.map(toSeriesContract)
  }
}

/** One group is one axis where it is `comparable`; a figure said again in its document is among `places`. */
function toSeriesContract({indicator, listed, figures, groups, reasons}: Series) {
  return {
    indicator,
    figures,
    listed,
    groups: groups.map(({unit, basis, comparable, points}) => ({unit, basis, comparable, figures: points})),
    reasons
  }
}
