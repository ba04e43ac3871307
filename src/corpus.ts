/**
 * The one seam between files and the pure pipeline: pages and scripts ask here.
 *
 *     content/documents + content/corrections + content/lexicon → readPolicies() → policies, links
 */
import {readFileSync} from 'node:fs'
import {contentDirectory} from './corpus/content-directory.ts'
import {ContentError, type ContentProblem, readingProblem, toProjectPath} from './corpus/content-error.ts'
import {lostCorrections} from './corpus/correction-problems.ts'
import {keepsGoing} from './corpus/keeps-going.ts'
import {readArchive} from './corpus/published/read-archive.ts'
import {type Published, readPublished} from './corpus/published/read-published.ts'
import {type FiledSource, readContent} from './corpus/read-content.ts'
import {readLexicon} from './corpus/read-lexicon.ts'
import {readSite, siteSettings} from './corpus/read-site.ts'
import {openReadings, type Readings} from './corpus/readings.ts'
import {toSegmenter} from './corpus/segment-words.ts'
import {readSharedPlacesFile, type SharedPlaces} from './corpus/shared-places-file.ts'
import type {SiteSettings} from './corpus/site-file.ts'
import {toUnread, type Unread} from './corpus/unread.ts'
import type {Encoding} from './policy/1-text/decode.ts'
import {readSlice} from './policy/1-text/text.ts'
import {type Keyness, type KeyTerm, keyTerms} from './policy/4-links/keyness.ts'
import type {readPolicies} from './policy/index.ts'
import type {Lexicon} from './policy/lexicon.ts'
import type {Policy} from './policy/policy.ts'

export type Corpus = ReturnType<typeof readPolicies> & {
  lexicon: Lexicon
  /** Documents that could not be read; none but in a build that goes on without them. */
  unread: readonly Unread[]
}

/** Files and word lists as they lie on disk, with everything that is wrong with them. */
export interface FiledSources {
  directory: string
  documents: FiledSource[]
  lexicon: Lexicon
  readings: Readings
  /** Word lists that are not in order: without them a document reads otherwise, and none is read. */
  words: ContentProblem[]
  /** Where another program found reused wording; `null` where we look for it ourselves. */
  shared: SharedPlaces | null
  problems: ContentProblem[]
}

export interface Sources {
  documents: FiledSource[]
  lexicon: Lexicon
  readings: Readings
  /** Documents with corrections: whether these fit shows only in what is read. By their ids. */
  corrected: ReadonlyMap<string, Policy>
  shared: SharedPlaces | null
  unread: readonly Unread[]
}

/** Documents and word lists as they lie on disk, lists the folder does not have from the project's own. */
export function fileSources(directory = contentDirectory()): FiledSources {
  const {lexicon, problems: words} = readLexicon(directory, 'content')
  const {documents, problems} = readContent(directory)
  const settings = readSite(directory).problems
  const {shared, problems: places} = readSharedPlacesFile(directory)
  return {
    directory,
    documents,
    lexicon,
    readings: openReadings(lexicon),
    words,
    shared,
    problems: [...problems, ...words, ...settings, ...places]
  }
}

/**
 * The documents that can be read. Throws a ContentError with everything that is wrong, site.yaml included; where the
 * build is to go on without a document that is wrong, only with what is wrong with no single one.
 */
export function readSources(filed: FiledSources = fileSources()): Sources {
  const {lexicon, readings, words, shared} = filed
  const goesOn = keepsGoing()
  const faults = goesOn ? filed.documents.flatMap((document) => faultProblem(document, readings)) : []
  const found = [...filed.problems, ...faults]
  const sound = without(filed.documents, found)
  const corrected = words.length > 0 ? [] : sound.filter(({corrections}) => corrections?.length)
  const policies = corrected.map((document) => readings.policy(document))
  const wrong = [...found, ...policies.flatMap(lostCorrections)]
  const {unread, rest} = goesOn ? toUnread(wrong, filed.directory) : {unread: [], rest: wrong}
  if (rest.length > 0) throw new ContentError(rest)
  const left = new Set(unread.map(({id}) => id))
  return {
    documents: sound.filter(({id}) => !left.has(id)),
    lexicon,
    readings,
    corrected: new Map(policies.map((policy) => [policy.id, policy])),
    shared,
    unread
  }
}

function faultProblem(document: FiledSource, readings: Readings): ContentProblem[] {
  const reason = readings.fault(document)
  return reason === null ? [] : [readingProblem(document.file, reason)]
}

/** Documents whose own file has no problem. */
function without(documents: readonly FiledSource[], problems: readonly ContentProblem[]): FiledSource[] {
  const faulty = new Set(problems.map(({file}) => file))
  return documents.filter(({file}) => !faulty.has(toProjectPath(file)))
}

let settings: SiteSettings | undefined

/** What the site is called and where it will stand, read once a build. Throws as `siteSettings` does. */
export function siteIdentity(): SiteSettings {
  settings ??= siteSettings()
  return settings
}

let known: Corpus | undefined
let filed: FiledSource[] = []

/** Everything the pages show, read once a build. Throws a ContentError as `readSources` does. */
export function corpus(): Corpus {
  if (!known) {
    const {documents, lexicon, readings, shared, unread} = readSources()
    filed = documents
    const policies = documents.map((document) => readings.policy(document))
    known = {policies, links: readings.link(documents, policies, shared), lexicon, unread}
  }
  return known
}

/** A document's file as received, byte for byte, and what it is written in. */
export function receivedFile(id: string): {bytes: Uint8Array<ArrayBuffer>; encoding: Encoding} {
  const {file, encoding} = filedSource(id)
  return {bytes: new Uint8Array(readFileSync(file)), encoding}
}

/** The file with what is known about it, byte for byte. */
export function aboutFile(id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(filedSource(id).metadataFile))
}

function filedSource(id: string): FiledSource {
  corpus()
  return filed.find((document) => document.id === id)!
}

const mostKeywords = 12
let keyed: Map<string, Keyness> | undefined

/** What tells a document from the others of the collection: its words, the strongest first, and what they stand in. */
export function keynessOf(id: string): Keyness {
  keyed ??= toKeyness()
  return keyed.get(id)!
}

export function keywordsOf(id: string): readonly KeyTerm[] {
  return keynessOf(id).terms
}

function toKeyness(): Map<string, Keyness> {
  const {policies, lexicon} = corpus()
  const segment = toSegmenter(lexicon)
  const texts = policies.map((policy) => ({id: policy.id, text: withoutDuties(policy)}))
  const terms = keyTerms(
    texts.map(({id, text}) => ({id, words: segment(text)})),
    mostKeywords
  )
  const lengths = texts.map(({text}) => text.replace(/\s/g, '').length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return new Map(
    texts.map(({id}, at) => [
      id,
      {terms: terms.get(id)!, characters: lengths[at]!, elsewhere: total - lengths[at]!}
    ])
  )
}

/** A text without its lists of responsible units, which would tell it from others by the names of offices. */
function withoutDuties({text, duties}: Policy): string {
  const starts = [0, ...duties.map(({end}) => end)]
  return starts
    .map((start, index) => readSlice(text, start, duties[index]?.start ?? text.source.length))
    .join('\n')
}

let promised: (Published & {zips: ReadonlyMap<string, Uint8Array>}) | undefined

/**
 * Releases, the addresses they promised, and their zips as far as they are at hand. Throws a ContentError or an
 * ArchiveError.
 */
export function published() {
  if (!promised) {
    const {problems, ...known} = readPublished(contentDirectory())
    if (problems.length > 0) throw new ContentError(problems)
    promised = {...known, zips: readArchive(known.releases)}
  }
  return promised
}
