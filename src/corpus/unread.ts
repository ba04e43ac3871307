import {existsSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {z} from 'zod'
import {type ContentProblem, toProjectPath} from './content-error.ts'
import {isDocumentId} from './document-id.ts'
import {fromYaml} from './from-yaml.ts'
import {readSource} from './read-document.ts'

/** A document that could not be read, and everything that keeps it from being read. */
export interface Unread {
  /** `null` where its name is no address, or belongs to another document. */
  id: string | null
  /** As its .yaml says it, where that much can be read. */
  title: string | null
  /** In the folder of the content: the text, or what lies there without one. */
  file: string
  /** Their files as `file` is: where the folder lies is nobody's business. */
  problems: ContentProblem[]
}

/**
 * Problems by the document they keep from being read, in order of its files; `rest` are those of no single document:
 * word lists, settings, a folder that is not there.
 */
export function toUnread(
  problems: readonly ContentProblem[],
  directory: string
): {unread: Unread[]; rest: ContentProblem[]} {
  const root = `${toProjectPath(directory)}/`
  const owned = Map.groupBy(problems, ({file}) => ownerOf(file, root))
  const {[noOwner]: rest = [], ...documents} = Object.fromEntries(owned)
  const unread = Object.entries(documents).map(([path, own]) => describe(path, own!, root))
  return {unread: unread.sort((one, other) => (one.file < other.file ? -1 : 1)), rest}
}

const noOwner = ''

/**
 * Path of a document in the folder of the content, without its ending.
 *
 *     content/documents/a.yaml, content/corrections/a.yaml → documents/a
 *     content/lexicon/units.yaml                           → ''
 */
function ownerOf(file: string, root: string): string {
  if (!file.startsWith(root)) return noOwner
  const path = file.slice(root.length, file.length - extname(file).length)
  if (path.startsWith('corrections/')) return `documents/${basename(path)}`
  return path.startsWith('documents/') ? path : noOwner
}

function describe(path: string, problems: ContentProblem[], root: string): Unread {
  const id = basename(path)
  const text = [`${path}.txt`, `${path}.TXT`].find((file) => existsSync(join(root, file)))
  const named = text !== undefined && isDocumentId(id) && !problems.some(({code}) => code === 'name')
  return {
    id: named ? id : null,
    title: readTitle(`${root}${path}.yaml`),
    file: text ?? problems[0]!.file.replace(root, ''),
    problems: problems.map(({file, reason, ...problem}) => ({
      ...problem,
      file: file.replace(root, ''),
      reason: reason.replaceAll(root, '')
    }))
  }
}

const titled = z.object({title: z.string().min(1).nullish()})
const titledSchema = titled.extend({editorial: titled.nullish()})

/** Whatever else is wrong with a .yaml. */
function readTitle(file: string): string | null {
  const read = existsSync(file) ? readSource(file) : {problems: []}
  const about = 'source' in read ? fromYaml(read.source, titledSchema) : null
  if (!about || !('value' in about)) return null
  return about.value.title ?? about.value.editorial?.title ?? null
}
