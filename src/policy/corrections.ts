/**
 * content/corrections/<id>.yaml: what people say of places that were read otherwise.
 *
 *     - kind: figure
 *       quote: {exact: 44个中哈合作项目, prefix: 两国总理见证签约的}
 *       field: status
 *       value: context
 *       who: 策脉编者
 *       why: 44个是中哈两国签约的总数，不是本省的数。
 *
 * A quote is a TextQuoteSelector of the Web Annotation model, in the text as it is read.
 */
import {z} from 'zod'
import type {Spot} from './2-tree/nodes.ts'
import {citation} from './3-facts/citation.ts'
import {roles} from './3-facts/duty.ts'
import {figureSchema} from './3-facts/figure/value.ts'
import {masked} from './3-facts/masked.ts'
import {degrees} from './3-facts/measure/wording.ts'
import {placeSchema} from './3-facts/place/value.ts'
import {measureKinds, regionSchema} from './metadata.ts'

const words = z.string().min(1)
const year = z.int().min(1900).max(2200).nullable()

/** What may be said anew of each kind; where its evidence stands is not among it. */
export const correctable = {
  figure: figureSchema.omit({valueText: true, valueStart: true, valueEnd: true, masked: true}).extend({
    year,
    baseYear: year
  }),
  duty: z.object({unit: words, role: z.enum(roles)}),
  citation: citation.schema,
  place: placeSchema.extend({name: words, code: regionSchema.shape.code.nullable()}),
  masked: masked.schema,
  measure: z.object({
    kind: z.enum(measureKinds),
    strength: words.nullable(),
    degree: z.enum(degrees).nullable()
  })
} as const

export type CorrectableKind = keyof typeof correctable

export const correctableKinds = Object.keys(correctable) as [CorrectableKind, ...CorrectableKind[]]

/** As messages call them. */
export const correctableNames: Record<CorrectableKind, string> = {
  figure: '数量',
  duty: '责任单位',
  citation: '引文',
  place: '地名',
  masked: '隐去处',
  measure: '措施'
}

export const quoteSchema = z.strictObject({
  /** Words of one place, as they are read: repaired, without the line breaks of a page. */
  exact: words,
  /** What stands right before and right behind it, where the same words stand elsewhere too. */
  prefix: words.optional(),
  suffix: words.optional()
})

export type Quote = z.output<typeof quoteSchema>

const entrySchema = z.strictObject({
  kind: z.enum(correctableKinds),
  quote: quoteSchema,
  /** Which field is said anew, and how. */
  field: z.string().optional(),
  value: z.unknown().optional(),
  /** Instead of both: nothing of this kind stands here. */
  remove: z.literal(true).optional(),
  who: words,
  why: words,
  day: z.iso.date({error: '应为真实存在的日期，形如 2016-08-30'}).optional()
})

type Entry = z.output<typeof entrySchema>

export const correctionsSchema = z.array(
  // Also where something else is wrong: all of it is told in one run.
  entrySchema.superRefine(checkOperation, {when: ({value}) => typeof value === 'object' && value !== null})
)

/** One entry; `written` is where its quote stands in the file, for the person who mends it. */
export interface Correction extends Entry {
  written?: {file: string; line: number; column: number}
}

/** A correction that was made, at the place of its fact in the source. */
export interface AppliedCorrection extends Spot {
  kind: CorrectableKind
  /** The words it is anchored by, as they are read. */
  quote: string
  action: 'set' | 'remove'
  /** `null` where the whole fact was removed. */
  field: string | null
  /** What the program read, and what holds now; of a removed fact its whole value, and `null`. */
  was: unknown
  now: unknown
  who: string
  why: string
  day: string | null
}

/** One that could not be made: its quote is gone, stands twice, or no fact of its kind is there. */
export interface LostCorrection {
  correction: Correction
  reason: string
}

/** Of a document that has any; those that say what was read anyway are in none of both. */
export interface Corrections {
  applied: readonly AppliedCorrection[]
  lost: readonly LostCorrection[]
}

function checkOperation(entry: Entry, context: z.RefinementCtx): void {
  const {kind, field, remove} = entry
  const say = (path: string[], message: string) => context.addIssue({code: 'custom', path, message})
  const known = correctable[kind] as z.ZodObject | undefined
  if (!known) return
  if (remove === true && kind === 'measure')
    say(['remove'], '措施按编号读出，不能删去；不是措施的，把 kind 改成 other')
  if (remove !== undefined && (field !== undefined || 'value' in entry))
    say(['remove'], '要么改一项（field 和 value），要么删去（remove: true），不能同时写')
  else if (remove === undefined && field === undefined)
    say([], '应写改哪一项（field 和 value），或者删去（remove: true）')
  else if (field !== undefined) checkValue(entry, field, known, context)
}

function checkValue(entry: Entry, field: string, known: z.ZodObject, context: z.RefinementCtx): void {
  const schema = known.shape[field] as z.ZodType | undefined
  if (!schema || !Object.hasOwn(known.shape, field)) {
    const fields = Object.keys(known.shape).join('、')
    const message = `${correctableNames[entry.kind]}没有“${field}”这一项，可改：${fields}`
    context.addIssue({code: 'custom', path: ['field'], message})
    return
  }
  // Where the schema has no reason of its own, that of the whole file is told.
  const result = schema.safeParse(entry.value, {reportInput: true, error: () => ''})
  for (const {message, ...issue} of result.error?.issues ?? []) {
    const own = message === '' ? {} : {message}
    context.addIssue({...issue, ...own, path: ['value', ...issue.path]} as Parameters<
      typeof context.addIssue
    >[0])
  }
}
