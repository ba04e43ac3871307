import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {type Converted, refuse} from '../../../src/corpus/convert/converted.ts'
import {fromYaml} from '../../../src/corpus/from-yaml.ts'
import {unreadableReason} from '../../../src/corpus/read-document.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {toYaml} from '../../../src/corpus/to-yaml.ts'
import {toPlainLine} from '../../../src/policy/1-text/unseen.ts'
import {readPolicy} from '../../../src/policy/index.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import {type MetadataFile, metadataFileSchema} from '../../../src/policy/metadata.ts'
import type {Policy} from '../../../src/policy/policy.ts'
import {fromWorkingDirectory} from '../read-files.ts'
import {convertInTime} from './convert-in-time.ts'
import {headingDoubts} from './heading-doubts.ts'
import type {Arguments} from './read-arguments.ts'
import {toFreeId, toId} from './to-id.ts'
import {toMetadataFile} from './to-metadata-file.ts'

/** A document that can be written, and what is to be said of it. */
export interface Planned {
  /** As the person typed it. */
  file: string
  id: string
  /** Where it goes, as people know the path. */
  folder: string
  /** A text stays the bytes it was. */
  text: string | Uint8Array
  yaml: string
  /** Of the original. */
  sha256: string
  policy: Policy
  doubts: string[]
}

export interface Place {
  folder: string
  /** ISO day on which the document comes in. */
  day: string
  /** Ids that are taken, in lower case. */
  taken: ReadonlySet<string>
  /** By SHA-256 of the original or of the text. */
  held: ReadonlyMap<string, string>
}

/** Reads a file and works out what to write. Throws a RefusalError. */
export async function planDocument(
  file: string,
  asked: Arguments,
  place: Place,
  lexicon: Lexicon
): Promise<Planned> {
  const bytes = readBytes(file)
  const sum = sha256(bytes)
  const converted = await convertInTime(extname(file).toLowerCase(), bytes)
  const isText = converted.mediaType === 'text/plain'
  const original = toOriginal(toPlainLine(basename(file)), converted, sum)
  const source = toSource(original, converted, asked, place.day)
  const encoding = isText && converted.encoding ? {encoding: converted.encoding} : {}
  const alone = readPolicy({id: '', source: converted.text, metadata: null, ...encoding}, lexicon)
  const filled = toMetadataFile(alone.metadata, converted.about, source)
  const yaml = toYaml(filled.file, {
    ...filled.comments,
    ...(asked.source ? {} : {'source.name': '请写明文本从哪里得到'})
  })
  const metadata = checked(yaml)
  const id = asked.id ?? toId(alone.metadata, original.file, lexicon.regions)
  if (id === null)
    refuse(
      '定不出编号：文中没有读到地区和年份，文件名也不是字母和数字；请用 --id=编号 指定，形如 --id=gansu-2016'
    )
  if (place.taken.has(id))
    refuse(`编号“${id}”已经有文件，没有写入；如果确是另一份，可用 --id=${toFreeId(id, place.taken)}`)
  const policy = readPolicy({id, source: converted.text, metadata, ...encoding}, lexicon)
  const twin = place.held.get(sum)
  return {
    file,
    id,
    folder: place.folder,
    text: isText ? bytes : converted.text,
    yaml,
    sha256: sum,
    policy,
    doubts: [
      ...(twin ? [`与已有的“${twin}”是同一份文件`] : []),
      ...converted.remarks,
      ...filled.doubts,
      ...headingDoubts(policy)
    ]
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(fromWorkingDirectory(file))
  } catch (error) {
    return refuse(unreadableReason(error as NodeJS.ErrnoException))
  }
}

type Original = NonNullable<MetadataFile['source']['original']>

/** Places in the text, with how long it is: once it is another, they say nothing. */
function toOriginal(
  file: string,
  {mediaType, text, pages, headings}: Converted & {mediaType: string},
  sha256: string
): Original {
  return {
    file,
    mediaType,
    sha256,
    ...(pages || headings.length > 0 ? {length: text.length} : {}),
    ...(pages ? {pages: [...pages]} : {}),
    ...(headings.length > 0 ? {headings: [...headings]} : {})
  }
}

function toSource(
  original: Original,
  {about}: Converted,
  asked: Arguments,
  received: string
): MetadataFile['source'] {
  const url = asked.url ?? about.url
  return {name: asked.source ?? about.source ?? original.file, ...(url ? {url} : {}), received, original}
}

/** What is written must be what is read: a fault here is ours. */
function checked(yaml: string): MetadataFile {
  const result = fromYaml(yaml, metadataFileSchema)
  if ('value' in result) return result.value
  throw new Error(`写出的说明不合格式：${result.problems.map(({reason}) => reason).join('；')}\n${yaml}`)
}
