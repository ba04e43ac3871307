/**
 * What the pipeline hands out: one object per document, the same for the command line, the exports and every
 * check. Positions are half-open, in UTF-16 code units of the decoded source.
 */
import {z} from 'zod'
import {encodings} from './1-text/decode.ts'
import {type PolicyText, readSlice} from './1-text/text.ts'
import {type Paragraph, type Root, type Section, sectionKinds} from './2-tree/nodes.ts'
import {citation} from './3-facts/citation.ts'
import type {Fact} from './3-facts/define-fact.ts'
import {duty} from './3-facts/duty.ts'
import {figureSchema} from './3-facts/figure/value.ts'
import {masked} from './3-facts/masked.ts'
import {specificsSchema} from './3-facts/measure/specifics.ts'
import {degrees} from './3-facts/measure/wording.ts'
import {normalizeTitle} from './3-facts/normalize-title.ts'
import {place as placeKind} from './3-facts/place.ts'
import {correctableKinds} from './corrections/applied.ts'
import {measureKinds, periodSchema, policyKinds, regionSchema} from './metadata.ts'
import type {Policy} from './policy.ts'

const place = z.int().min(0)
export const spot = {start: place, end: place}
export const id = z.string().min(1)
/** Names of the fields a person corrected, all of an added fact; left out where nobody did. */
const corrected = z.array(z.string()).optional()

export const sectionRow = z.object({
  id,
  kind: z.enum(sectionKinds),
  depth: z.int().min(0),
  marker: z.string().nullable(),
  heading: z.string().nullable(),
  runIn: z.boolean(),
  ...spot,
  parent: id.nullable()
})

export const measureRow = z.object({
  id,
  section: id,
  kind: z.enum(measureKinds),
  head: z.string().min(1),
  ...spot,
  strength: z.string().nullable(),
  degree: z.enum(degrees).nullable(),
  specifics: specificsSchema,
  duties: z.array(z.object({...duty.schema.shape, ...spot})),
  topics: z.array(z.string()),
  corrected
})

export const figureRow = z.object({
  id,
  ...spot,
  quote: z.string().min(1),
  ...figureSchema.shape,
  section: id.nullable(),
  measure: id.nullable(),
  rule: z.string().min(1),
  corrected
})

/** A field of a fact, a fact that was none, or one that was not read, as a person corrected it. */
export const correctionRow = z.object({
  kind: z.enum(correctableKinds),
  /** Where the fact stands: a figure by its value, a measure by the quote. */
  ...spot,
  quote: z.string().min(1),
  action: z.enum(['set', 'remove', 'add']),
  field: z.string().nullable(),
  /** What was read before, and what holds now; the whole value of a fact that was removed or added. */
  was: z.json(),
  now: z.json(),
  who: z.string(),
  why: z.string(),
  day: z.iso.date().nullable()
})

export const messageRow = z.object({
  rule: z.string().min(1),
  reason: z.string().min(1),
  severity: z.enum(['info', 'warning', 'error']),
  ...spot,
  line: z.int().min(1),
  column: z.int().min(1)
})

const receivedSource = z.object({
  /** Who gave it out, in words, and at which address. */
  name: z.string().nullable(),
  url: z.url().nullable(),
  note: z.string().nullable(),
  /** The file as received, byte for byte: its address, and what it is written in. */
  file: z.string(),
  encoding: z.enum(encodings),
  /** UTF-16 code units of the decoded text, byte order mark aside. */
  length: place,
  /** Where the pages of the original begin in the text, one place a page; left out where this is not known. */
  pages: z.array(place).optional()
})

export const documentRow = z.object({
  id,
  title: z.string().min(1).nullable(),
  docNumber: z.string().min(1).nullable(),
  issuer: z.string().min(1).nullable(),
  issued: z.iso.date().nullable(),
  region: regionSchema.nullable(),
  kind: z.enum(policyKinds),
  period: periodSchema.nullable()
})

export const dutyRow = z.object({
  ...duty.schema.shape,
  ...spot,
  section: id.nullable(),
  measure: id.nullable(),
  corrected
})

const evidence = {...spot, quote: z.string().min(1)}
export const citationRow = z.object({...evidence, ...citation.schema.shape, corrected})
export const maskedRow = z.object({...evidence, ...masked.schema.shape, corrected})
export const placeRow = z.object({...evidence, ...placeKind.schema.shape, corrected})

export const parsedDocument = z.object({
  schema: z.literal(1),
  document: documentRow,
  sections: z.array(sectionRow),
  measures: z.array(measureRow),
  figures: z.array(figureRow),
  /** Every responsible unit, also those that stand in no measure; `measure` is the one around it. */
  duties: z.array(dutyRow),
  citations: z.array(citationRow),
  masked: z.array(maskedRow),
  places: z.array(placeRow),
  /** What people corrected, in reading order; left out where nobody did. */
  corrections: z.array(correctionRow).optional(),
  messages: z.array(messageRow),
  /** Where the text was received from and where it lies; positions are places in it once it is decoded. */
  source: receivedSource.optional()
})

export type ParsedDocument = z.output<typeof parsedDocument>

/** A document as the contract prints it. */
export function toContract(policy: Policy): ParsedDocument {
  const {metadata, figures, measures, duties, citations, masked: struck, places, messages} = policy
  const made = policy.corrections?.applied ?? []
  const {title, docNumber, issuer, issued, region, kind, period} = metadata
  const [measureAt, measureAround] = [toFinger(measures), toFinger(measures)]
  return {
    schema: 1,
    document: {id: policy.id, title, docNumber, issuer, issued, region, kind, period},
    sections: [...titleRows(policy), ...sectionRows(policy.tree)],
    measures: toMeasureRows(policy),
    figures: figures.map((figure) => {
      const {id, start, end, quote, value, section, rule} = figure
      const measure = measureAt(start)
      return {id, start, end, quote, ...value, section, measure, rule, ...correctedOf(figure)}
    }),
    duties: duties.map((duty) => {
      const {start, end, section, value} = duty
      return {...value, start, end, section, measure: measureAround(start), ...correctedOf(duty)}
    }),
    citations: citations.map(quoted),
    masked: struck.map(quoted),
    places: places.map(quoted),
    ...(made.length > 0 ? {corrections: made.map((each) => correctionRow.parse(each))} : {}),
    messages
  }
}

function quoted<Value extends object>(fact: Fact<string, Value>): QuotedRow<Value> {
  const {start, end, quote, value} = fact
  return {start, end, quote, ...value, ...correctedOf(fact)}
}

type QuotedRow<Value> = {start: number; end: number; quote: string; corrected?: string[]} & Value

function correctedOf({corrections}: Pick<Fact, 'corrections'>): {corrected?: string[]} {
  if (!corrections) return {}
  return {corrected: corrections.flatMap(({field, now}) => field ?? Object.keys(now as object))}
}

type SectionRow = z.output<typeof sectionRow>

/** Titles printed in the frame, at depth 0: each reaches to the next one. */
function titleRows({tree, text}: Policy): SectionRow[] {
  const titles = tree.children.filter(isTitle)
  return titles.map(({start}, index) => ({
    id: index === 0 ? 'title' : `title~${index + 1}`,
    kind: 'title',
    depth: 0,
    marker: null,
    heading: normalizeTitle(words(text, titles[index]!)),
    runIn: false,
    start,
    end: titles[index + 1]?.start ?? text.source.length,
    parent: null
  }))
}

function isTitle(node: Root['children'][number]): node is Paragraph {
  return node.type === 'paragraph' && node.role === 'title'
}

function words(text: PolicyText, {start, end}: {start: number; end: number}): string {
  return readSlice(text, start, end)
}

function sectionRows(parent: Root | Section): SectionRow[] {
  return parent.children.flatMap((section) => {
    if (section.type !== 'section') return []
    const {id, kind, depth, marker, title, runIn, start, end} = section
    const row = {id, kind, depth, marker, heading: title || null, runIn, start, end}
    return [{...row, parent: parent.type === 'section' ? parent.id : null}, ...sectionRows(section)]
  })
}

/** Measures with the units that stand in them. */
function toMeasureRows({measures, duties}: Policy): z.output<typeof measureRow>[] {
  const rows = measures.map((measure): z.output<typeof measureRow> => {
    const {id, kind, head, start, end, strength, degree, specifics, topics} = measure
    const read = {id, section: id, kind, head, start, end, strength, degree, specifics, duties: [], topics}
    return {...read, ...correctedOf(measure)}
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const measureAt = toFinger(measures)
  for (const {value, start, end} of duties)
    byId.get(measureAt(start) ?? '')?.duties.push({...value, start, end})
  return rows
}

/** The measure that stands around a place, its boxes included; places must be asked in rising order. */
function toFinger(measures: Policy['measures']): (at: number) => string | null {
  let next = 0
  return (at) => {
    while (next < measures.length && measures[next]!.end <= at) next++
    const measure = measures[next]
    return measure && measure.start <= at ? measure.id : null
  }
}
