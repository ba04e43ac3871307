/**
 * content/links/reuse.jsonl: places of reused wording that another program found, with the documents it knew.
 *
 *     {"format":"cemai-reuse","version":1,"from":"passim"}
 *     {"document":"gansu-2016","sha256":"a3f…"}
 *     {"a":{"document":"gansu-2016","start":120,"end":260},"b":{"document":"jinchang-report","start":3,"end":143}}
 *
 * Written by `npm run import`. Places are code units of the decoded source whose hash is told; what both texts have in
 * common there is read anew in each build.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {DocumentSpot} from '../policy/4-links/links.ts'
import type {SharedPlace} from '../policy/4-links/reuse/shared-places.ts'
import {type ContentProblem, toProjectPath} from './content-error.ts'
import {toReason} from './schema-reasons.ts'
import {sha256} from './sha256.ts'

export interface SharedPlaces {
  /** SHA-256 of the source, by the id of its document. */
  documents: ReadonlyMap<string, string>
  places: readonly SharedPlace[]
  /** Of the file: another one, other places. */
  version: string
}

const head = z.strictObject({
  format: z.literal('cemai-reuse'),
  version: z.literal(1),
  from: z.string().min(1)
})
const knownDocument = z.strictObject({
  document: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {error: '应为 64 位十六进制数'})
})
const spot = z
  .strictObject({document: z.string().min(1), start: z.int().min(0), end: z.int().min(0)})
  .refine(({start, end}) => start < end, {error: 'end 应大于 start'})
const place = z.strictObject({a: spot, b: spot})

export function sharedPlacesFile(directory: string): string {
  return join(directory, 'links', 'reuse.jsonl')
}

/** Its lines, in an order that does not hang on that of what is given. */
export function* toSharedPlacesLines(
  {documents, places}: Omit<SharedPlaces, 'version'>,
  from: string
): Generator<string> {
  yield `${JSON.stringify({format: 'cemai-reuse', version: 1, from})}\n`
  const sorted = [...documents].sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [document, hash] of sorted) yield `${JSON.stringify({document, sha256: hash})}\n`
  for (const place of places.toSorted(byPlace)) yield `${JSON.stringify(place)}\n`
}

function byPlace(one: SharedPlace, other: SharedPlace): number {
  return compareSpots(one.a, other.a) || compareSpots(one.b, other.b)
}

export function compareSpots(one: DocumentSpot, other: DocumentSpot): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start || one.end - other.end
}

/** What the collection has of it; `null` without a file. What is said holds only where `problems` is empty. */
export function readSharedPlacesFile(directory: string): {
  shared: SharedPlaces | null
  problems: ContentProblem[]
} {
  const file = sharedPlacesFile(directory)
  if (!existsSync(file)) return {shared: null, problems: []}
  const documents = new Map<string, string>()
  const places: SharedPlace[] = []
  const problems: ContentProblem[] = []
  const tell = (line: number, reason: string) =>
    problems.push({code: 'links', file: toProjectPath(file), line, column: 1, reason})
  const bytes = readFileSync(file)
  let line = 0
  for (const source of linesOf(bytes)) {
    const read = readLine(source, ++line === 1)
    if ('reason' in read) tell(line, read.reason)
    else if ('document' in read) documents.set(read.document, read.sha256)
    else if ('a' in read) {
      const unknown = [read.a, read.b].find(({document}) => !documents.has(document))
      if (unknown) tell(line, `前面没有文件“${unknown.document}”的一行`)
      else places.push(read)
    }
  }
  if (line === 0) tell(1, '文件是空的：由 npm run import 写出')
  return {shared: {documents, places, version: sha256(bytes)}, problems}
}

/** One by one: all together they may be more than a string holds. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    yield bytes.toString('utf8', start, end)
    start = end + 1
  }
}

type Line = z.output<typeof head> | z.output<typeof knownDocument> | SharedPlace

function readLine(source: string, isFirst: boolean): Line | {reason: string} {
  let read: unknown
  try {
    read = JSON.parse(source)
  } catch {
    return {reason: '不是一行完整的 JSON：由 npm run import 写出，不应改动'}
  }
  const schema = isFirst
    ? head
    : typeof read === 'object' && read && 'document' in read
      ? knownDocument
      : place
  const {data, error} = (schema as z.ZodType<Line>).safeParse(read, {error: toReason, reportInput: true})
  if (data) return data
  const [{path, message}] = error.issues as [z.core.$ZodIssue]
  return {reason: path.length > 0 ? `${path.join('.')}：${message}` : message}
}

/** Places that hold for these documents, and the ids of those it does not know or knew otherwise. */
export function currentPlaces(
  {documents, places}: SharedPlaces,
  sources: readonly {id: string; source: string}[]
): {places: SharedPlace[]; stale: string[]} {
  const lengths = new Map(
    sources
      .filter(({id, source}) => documents.get(id) === sha256(source))
      .map(({id, source}) => [id, source.length])
  )
  const holds = ({document, end}: DocumentSpot) => end <= (lengths.get(document) ?? -1)
  return {
    places: places.filter(({a, b}) => holds(a) && holds(b)),
    stale: sources.map(({id}) => id).filter((id) => !lengths.has(id))
  }
}

/** What people should know of documents that have no places: `null` where there are none. */
export function staleReason(stale: readonly string[]): string | null {
  if (stale.length === 0) return null
  const named = stale.slice(0, 5).join('、')
  const whom = stale.length > 5 ? `${named} 等 ${stale.length} 份文件` : `${named} `
  return `${whom}在导入之后新增或改过，没有沿用对照：请重新导出、导入（npm run export、npm run import）`
}
