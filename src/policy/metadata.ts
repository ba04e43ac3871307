/**
 * What is known about a document: from its .yaml, from its text, or not at all.
 */
import {z} from 'zod'
import {findUnseen} from './1-text/unseen.ts'
import {parseAddress} from './address.ts'
import {originalSchema} from './original.ts'

export const policyKinds = [
  'plan',
  'implementation',
  'measures',
  'report',
  'speech',
  'notice',
  'law',
  'other'
] as const

/** What a numbered unit of a document is for. */
export const measureKinds = ['measure', 'goal', 'principle', 'safeguard', 'other'] as const

export type MeasureKind = (typeof measureKinds)[number]

/** What a genre word names: our kinds of document, and treaties, which are cited but never published here. */
export const genreKinds = [...policyKinds, 'treaty'] as const

export const levels = ['national', 'province', 'city', 'county'] as const

/** 2016-08-30, a day that exists. */
const day = z.iso.date({error: '应为真实存在的日期，形如 2016-08-30'})

/** Characters of a title, a name, anything that is written in one line. */
export const longestLine = 500
/** Words that go into lists, file formats of one line a field, and the heads of pages. */
const line = z
  .string()
  .min(1)
  .max(longestLine)
  .regex(/^[^\n-\r\u0085\u2028\u2029]*$/, {error: '应写在一行里'})

/** A page a text was received from: neither a script, nor a name and a password before its host. */
export const sourceUrl = z
  .string()
  .refine(
    (text) =>
      /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(text) && URL.canParse(text) && findUnseen(text) === null,
    {
      error: '应为 http:// 或 https:// 开头的完整网址，形如 https://www.gansu.gov.cn/'
    }
  )

const notAnAddress = '应为条目的地址，形如 sec_2__item_3'
const address = z.string().refine((text) => parseAddress(text) !== null, {error: notAnAddress})

export const regionSchema = z.strictObject({
  /** GB/T 2260: six digits. */
  code: z.string().regex(/^\d{6}$/, {error: '应为六位行政区划代码（GB/T 2260），形如 640500，并加引号'}),
  name: line,
  level: z.enum(levels)
})

export const periodSchema = z
  .strictObject({start: z.int().min(1949).max(2100), end: z.int().min(1949).max(2100)})
  .refine(({start, end}) => start <= end, {error: '规划期的 end 应不早于 start'})

const described = {
  title: line,
  kind: z.enum(policyKinds),
  /** 发文机关 */
  issuer: line,
  /** 成文日期 */
  issued: day,
  /** 发文字号, as printed: 卫政办发〔2023〕29号 */
  docNumber: line.regex(/〔\d{4}〕\d+号$/, {error: '应为发文字号，形如 卫政办发〔2023〕29号'}),
  region: regionSchema,
  period: periodSchema
}

/**
 * content/documents/<id>.yaml. `null` says: looked for, not in the text. `editorial` holds what an editor
 * supplied because the text does not say it; everything outside it can be pointed at in the text.
 */
export const metadataFileSchema = z.strictObject({
  title: described.title.nullable(),
  kind: described.kind,
  issuer: described.issuer.nullable(),
  issued: described.issued.nullable(),
  docNumber: described.docNumber.nullable(),
  region: described.region.nullable(),
  period: described.period.nullable(),
  source: z.strictObject({
    /** Where the text was received from, in words. */
    name: line,
    url: sourceUrl.optional(),
    /** The day the text came into the collection: the only one on which something of it is known to be new here. */
    received: day.optional(),
    note: z.string().optional(),
    /** The file the text was taken from, where it was brought by `npm run add`. */
    original: originalSchema.optional()
  }),
  editorial: z
    .strictObject({
      title: described.title,
      issuer: described.issuer,
      issued: described.issued,
      region: described.region,
      period: described.period,
      /** A name short enough for charts and margins: 甘肃规划. */
      shortTitle: line,
      note: z.string().min(1)
    })
    .partial()
    .optional(),
  /** Addresses of provisions that were published once, and what they are now: `sec_2__item_3: sec_2__sub_1`. */
  aliases: z
    .record(address, address, {error: ({code}) => (code === 'invalid_key' ? notAnAddress : undefined)})
    .optional()
})

export type MetadataFile = z.output<typeof metadataFileSchema>
export type Region = z.output<typeof regionSchema>
export type Period = z.output<typeof periodSchema>
export type PolicyKind = (typeof policyKinds)[number]
export type GenreKind = (typeof genreKinds)[number]

/** Metadata as the later steps and the pages use it: .yaml first, then the text. */
export interface Metadata {
  title: string | null
  shortTitle: string
  kind: PolicyKind
  issuer: string | null
  issued: string | null
  docNumber: string | null
  region: Region | null
  period: Period | null
  /** 主送 and 印发日期, where the text prints them. */
  recipients: string | null
  printed: string | null
  source: MetadataFile['source'] | null
  /** Names of the fields an editor supplied. */
  editorial: readonly string[]
  note: string | null
  /** Addresses published once → addresses of today. */
  aliases: Readonly<Record<string, string>>
}
