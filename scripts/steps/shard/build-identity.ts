import {readFileSync, statSync} from 'node:fs'
import {z} from 'zod'
import {contentDirectory} from '../../../src/corpus/content-directory.ts'
import {keepsGoing} from '../../../src/corpus/keeps-going.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {published, siteIdentity} from '../../../src/corpus.ts'
import type {SiteRequirements} from '../site-requirements.ts'
import {type FileSum, sumFiles} from './sum-files.ts'

/** What the bytes of a site hang on. Parts of one site were made of the same. */
export const buildIdentitySchema = z.strictObject({
  /** Hash of every file of the content. */
  content: z.string(),
  /** Hash of which documents were read and why others were not: on a slow machine one may have taken too long. */
  reading: z.string(),
  /** Hash of the program, and of what it takes from the project where a collection has none of its own. */
  program: z.string(),
  /** Hash of the settings, with what the environment says, and of the names of archived releases at hand. */
  settings: z.string(),
  /** Compression and the order of characters may differ from version to version. */
  node: z.string()
})

export type BuildIdentity = z.output<typeof buildIdentitySchema>

/** Of the project, below the folder one stands in. */
const program = [
  'src',
  'public',
  'scripts/steps',
  'content/lexicon',
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json'
]

/** Throws as `siteIdentity` and `published` do. */
export function buildIdentity({
  documents,
  unread
}: Pick<SiteRequirements, 'documents' | 'unread'>): BuildIdentity {
  const reasons = unread.map(({id, problems}) => [id, problems.map(({reason}) => reason)])
  const day = process.env['SOURCE_DATE_EPOCH'] ?? null
  const settings = [siteIdentity(), day, keepsGoing(), [...published().zips.keys()]]
  return {
    content: contentHash(),
    reading: toHash([documents.map(({id}) => id), reasons]),
    program: toHash(program.flatMap(sumPlace)),
    settings: toHash(settings),
    node: process.version
  }
}

/** Of every file of the content as it lies here, wherever that is. */
export function contentHash(): string {
  return toHash(sumFiles(contentDirectory()).filter(isOurs))
}

/** A file or all files of a folder; nothing where there is neither. */
function sumPlace(place: string): [path: string, sha256: string][] {
  const stats = statSync(place, {throwIfNoEntry: false})
  if (!stats) return []
  if (!stats.isDirectory()) return [[place, sha256(readFileSync(place))]]
  return sumFiles(place)
    .filter(isOurs)
    .map(({path, sha256}) => [`${place}/${path}`, sha256])
}

/** Names that begin with a dot belong to the system and to editors, a folder's with all that is in it. */
function isOurs({path}: FileSum): boolean {
  return !/(?:^|\/)\./.test(path)
}

function toHash(value: unknown): string {
  return sha256(JSON.stringify(value))
}
