/**
 * What is kept of a release for good: content/releases/<release>.json, published as
 * /archive/<release>/changes.json.
 */
import {z} from 'zod'
import {changesSchema} from './changes.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const releaseRecordSchema = z
  .strictObject({
    schema: z.literal(1),
    /** 20261126-ab12cd34: day and version of the data. */
    release: z.string().regex(/^\d{8}-[0-9a-z]+$/),
    /** 1, 2, 3 … */
    number: z.int().min(1),
    date: z.iso.date(),
    version: z.string().min(1),
    /** The release it is compared with; `null` for the first. */
    previous: z.string().nullable(),
    /** Of /archive/<release>/data.zip. */
    zip: z.strictObject({sha256, bytes: z.int().min(1)}),
    counts: z.array(z.strictObject({table: z.string(), rows: z.int().min(0)})),
    /** The hash of the source of each document in UTF-8, by its id: a new reading can be told from a new text. */
    sources: z.record(z.string(), sha256),
    /** `null` for the first. */
    changes: changesSchema.nullable(),
    /** How many addresses are promised with it, those of earlier releases included, and the sum that closes them. */
    addresses: z.strictObject({count: z.int().min(0), sha256})
  })
  .refine(({release, date, version}) => release === releaseName(date, version), {
    path: ['release'],
    error: '应由 date 和 version 组成'
  })
  .refine(({previous, changes}) => (previous === null) === (changes === null), {
    path: ['changes'],
    error: '第一版没有 previous 和 changes，后面各版都有'
  })

export type ReleaseRecord = z.output<typeof releaseRecordSchema>

/** Where a release is told for good, and cited. */
export function archivePage(release: string): string {
  return `/archive/${release}/`
}

/** 2026-11-26, ab12cd34 → 20261126-ab12cd34 */
export function releaseName(date: string, version: string): string {
  return `${date.replaceAll('-', '')}-${version}`
}
