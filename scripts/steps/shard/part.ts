import {z} from 'zod'
import {buildIdentitySchema} from './build-identity.ts'
import type {Shard} from './read-shard.ts'

/** Where parts lie unless something else is said. */
export const partsFolder = 'dist-parts'

/** In the folder of a part: what it is, and the files of the site it has. */
export const partFile = 'part.json'
export const siteFolder = 'site'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

/** A path below a folder that leads nowhere else: the file may come from another machine. */
const path = z.string().refine((path) => {
  const outside = path.split('/').some((name) => name === '' || name === '.' || name === '..')
  return !outside && !/[\\\0:]/.test(path)
})

/** part.json. */
export const partSchema = z.strictObject({
  format: z.literal(1),
  shard: z.int().positive(),
  of: z.int().positive(),
  build: buildIdentitySchema,
  /** Pages the site must have: its documents. It is merged without reading them again. */
  required: z.array(z.string()),
  /** How many pages and files of routes the site has, a hash of their sorted paths, and how many of them are here. */
  pages: z.strictObject({own: count, all: count, sha256: hash}),
  /** Sorted by path. Those that belong to no page, styles and scripts, are in every part. */
  files: z.array(z.strictObject({path, bytes: count, sha256: hash}))
})

export type Part = z.output<typeof partSchema>

/** A part with the folder it lies in. */
export interface FiledPart {
  folder: string
  part: Part
}

/** dist-parts/3-of-8 */
export function partFolder({shard, of}: Shard): string {
  return `${partsFolder}/${shard}-of-${of}`
}
