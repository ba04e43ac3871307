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
import {type AppliedCorrection, correctableKinds} from './corrections/applied.ts'
import {addable, correctable, correctableNames, isAddable} from './corrections/correctable.ts'
import {longestLine} from './metadata.ts'

const words = z.string().min(1)

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
  /** Or: one stands here that was not read, with these fields. */
  add: z.record(z.string(), z.unknown()).optional(),
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
  const {kind, field, remove, add} = entry
  const say = (path: string[], message: string) => context.addIssue({code: 'custom', path, message})
  const known = correctable[kind] as z.ZodObject | undefined
  if (!known) return
  const asked = [
    ...(field !== undefined || 'value' in entry ? ['value'] : []),
    ...(remove === undefined ? [] : ['remove']),
    ...(add === undefined ? [] : ['add'])
  ]
  const [, second] = asked
  if (second !== undefined || asked.length === 0) {
    const message = '应写一样：改一项（field 和 value），删去（remove: true），或者补上（add）'
    say(second === undefined ? [] : [second], message)
  } else if (asked[0] !== 'value' && !isAddable(kind))
    say(asked, '措施按编号读出，不能补上或删去；不是措施的，把 kind 改成 other')
  else if (add !== undefined) checkAdded(entry, add, context)
  else if (field !== undefined) checkField(entry, field, known, context)
  else if (remove === undefined) say([], '缺少“field”：改哪一项')
}

function checkAdded({kind, quote}: Entry, add: Record<string, unknown>, context: z.RefinementCtx): void {
  if (!isAddable(kind)) return
  checkValue(addable[kind], add, 'add', context)
  const {valueText} = add
  if (kind !== 'figure' || typeof valueText !== 'string' || typeof quote?.exact !== 'string') return
  const [, ...rest] = quote.exact.split(valueText)
  if (valueText === '' || rest.length === 1) return
  const message = `应是“${quote.exact}”里的一处，那里有 ${rest.length} 处“${valueText}”`
  context.addIssue({code: 'custom', path: ['add', 'valueText'], message})
}

function checkField({kind, value}: Entry, field: string, known: z.ZodObject, context: z.RefinementCtx): void {
  const schema = Object.hasOwn(known.shape, field) ? (known.shape[field] as z.ZodType) : undefined
  if (schema) checkValue(schema, value, 'value', context)
  else {
    const fields = Object.keys(known.shape).join('、')
    const message = `${correctableNames[kind]}没有“${field}”这一项，可改：${fields}`
    context.addIssue({code: 'custom', path: ['field'], message})
  }
}

function checkValue(schema: z.ZodType, value: unknown, at: string, context: z.RefinementCtx): void {
  // Where the schema has no reason of its own, that of the whole file is told.
  const result = schema.safeParse(value, {reportInput: true, error: () => ''})
  for (const {message, ...issue} of result.error?.issues ?? []) {
    const own = message === '' ? {} : {message}
    context.addIssue({...issue, ...own, path: [at, ...issue.path]} as Parameters<typeof context.addIssue>[0])
  }
  for (const path of longWords(value, [at]))
    context.addIssue({code: 'custom', path, message: `至多 ${longestLine} 个字`})
}

/** Paths of words that are longer than anything that is written in one line. */
function longWords(value: unknown, path: string[]): string[][] {
  if (typeof value === 'string') return value.length > longestLine ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => longWords(inner, [...path, name]))
}
