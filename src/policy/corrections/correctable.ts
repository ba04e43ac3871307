/**
 * What people may correct: kinds of facts, their fields, and what an added one has to say.
 */
import {z} from 'zod'
import {citation} from '../3-facts/citation.ts'
import {roles} from '../3-facts/duty.ts'
import {figureSchema} from '../3-facts/figure/value.ts'
import {masked} from '../3-facts/masked.ts'
import {degrees} from '../3-facts/measure/wording.ts'
import {placeSchema} from '../3-facts/place/value.ts'
import {measureKinds, regionSchema} from '../metadata.ts'
import type {CorrectableKind} from './applied.ts'

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
} as const satisfies Record<CorrectableKind, z.ZodObject>

/** As messages and pages call them. */
export const correctableNames: Record<CorrectableKind, string> = {
  figure: '数量',
  duty: '责任单位',
  citation: '引文',
  place: '地名',
  masked: '隐去处',
  measure: '措施'
}

/** What an added fact need not say; the rest of its fields it must. */
const usual = {
  figure: {
    valueMax: null,
    comparator: '=',
    year: null,
    baseYear: null,
    baseValue: null,
    change: 'level',
    cumulative: false,
    strength: null,
    scope: null
  },
  duty: {role: 'resp'},
  citation: {docNumber: null, self: false, shortName: null, issuer: null, article: null},
  place: {code: null, own: false},
  masked: {digits: null}
} as const satisfies Partial<Record<CorrectableKind, Readonly<Record<string, unknown>>>>

/** Facts found by reading; measures are numbered units, and nobody adds or removes one. */
export type AddableKind = keyof typeof usual

export const addable: Readonly<Record<AddableKind, z.ZodObject>> = {
  // Where its value is printed in the quote.
  figure: withUsual('figure', {valueText: words, masked: z.boolean().default(false)}),
  duty: withUsual('duty'),
  citation: withUsual('citation'),
  place: withUsual('place'),
  masked: withUsual('masked')
}

export function isAddable(kind: CorrectableKind): kind is AddableKind {
  return kind in addable
}

function withUsual(kind: AddableKind, more: z.ZodRawShape = {}): z.ZodObject {
  const usually: Readonly<Record<string, unknown>> = usual[kind]
  const shape: Readonly<Record<string, z.ZodType>> = correctable[kind].shape
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    name in usually ? schema.default(usually[name]) : schema
  ])
  return z.strictObject({...Object.fromEntries(fields), ...more})
}
