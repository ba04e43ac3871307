/**
 * What passim writes: one JSON object a line. Either a passage of a cluster (out.json), or a pair of passages as
 * they are aligned (align.json, of `--pairwise`).
 *
 *     {"uid":…,"cluster":0,"size":3,"begin":21,"end":1346,"id":"gansu-2016","text":"…","src":[…],…}
 *     {"id":"gansu-2016","begin":21,"end":80,"s1":"…","id2":"zhongwei-2023","begin2":5,"end2":64,"s2":"…",…}
 *
 * Other fields are those of the documents that were handed in.
 */
import {z} from 'zod'
import {toReason} from '../schema-reasons.ts'

const id = z.string().min(1)
const place = z.int().min(0)
const hash = z.string().optional()

const clusterPassage = z.object({
  cluster: z.string(),
  id,
  begin: place,
  end: place,
  text: z.string(),
  sha256: hash,
  collection: hash
})

const alignedPair = z.object({
  id,
  begin: place,
  end: place,
  s1: z.string(),
  sha256: hash,
  id2: id,
  begin2: place,
  end2: place,
  s2: z.string(),
  sha2562: hash,
  collection: hash
})

/** A passage passim names: where, and the words it says stand there. */
export interface PassimPassage {
  id: string
  begin: number
  end: number
  text: string
  /** Of an alignment, where passim writes - for what is missing, and ‐ for a - of the text. */
  aligned: boolean
  /** Of the source it was handed in with; gone where only some fields were kept. */
  sha256: string | undefined
}

/** Passages of one line: those of one `cluster` belong together. */
export interface PassimLine {
  cluster: string
  passages: PassimPassage[]
  /** Of all documents that were exported together. */
  collection: string | undefined
}

/** `name`: what the cluster of a pair is called, which has none. */
export function readPassimLine(source: string, name: string): PassimLine | {reasons: string[]} {
  let read: unknown
  try {
    read = JSON.parse(source, keepWhole)
  } catch {
    return {reasons: ['不是一行完整的 JSON']}
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return {reasons: ['每行应为一个 {…}：一处沿用，或一对沿用']}
  if ('lines' in read || 'wits' in read || 'wit' in read)
    return {reasons: ['这是 --docwise 或 --linewise 的输出，请用 out.json，或 --pairwise 的 align.json']}
  return 'id2' in read ? fromPair(read, name) : fromPassage(read)
}

function fromPassage(read: object): PassimLine | {reasons: string[]} {
  const {data, error} = clusterPassage.safeParse(read, {error: toReason, reportInput: true})
  if (!data) return {reasons: toReasons(error)}
  const {cluster, collection, ...passage} = data
  return {cluster, collection, passages: [{...passage, sha256: data.sha256, aligned: false}]}
}

function fromPair(read: object, name: string): PassimLine | {reasons: string[]} {
  const {data, error} = alignedPair.safeParse(read, {error: toReason, reportInput: true})
  if (!data) return {reasons: toReasons(error)}
  const {id, begin, end, s1, sha256, collection} = data
  return {
    cluster: name,
    collection,
    passages: [
      {id, begin, end, text: s1, sha256, aligned: true},
      {id: data.id2, begin: data.begin2, end: data.end2, text: data.s2, sha256: data.sha2562, aligned: true}
    ]
  }
}

function toReasons({issues}: z.ZodError): string[] {
  return issues.map(({path, message, input}) =>
    input === undefined ? `缺少“${path.join('.')}”` : `${path.join('.')}：${message}`
  )
}

/** Numbers of clusters go beyond what a double holds: they are kept as written. */
function keepWhole(this: unknown, key: string, value: unknown, context?: {source: string}): unknown {
  return key === 'cluster' && typeof value === 'number' ? (context?.source ?? String(value)) : value
}
