/**
 * The whole flow: text → tree → facts → links.
 */

import type {Encoding} from './1-text/decode.ts'
import {repair} from './1-text/repair.ts'
import {flattenSections} from './2-tree/sections.ts'
import {toTree} from './2-tree/to-tree.ts'
import {readFacts} from './3-facts/index.ts'
import {findMeasures} from './3-facts/measure.ts'
import {toPassages} from './3-facts/passages.ts'
import {linkPolicies} from './4-links/index.ts'
import type {Links} from './4-links/links.ts'
import {locateAddress} from './address.ts'
import {correctFacts, correctMeasures} from './corrections/correct-facts.ts'
import {correctionMessages} from './corrections/correction-messages.ts'
import type {Correction} from './corrections.ts'
import type {Lexicon} from './lexicon.ts'
import {markedHeadingDoubts} from './marked-headings.ts'
import {toMessages, type Unplaced} from './messages.ts'
import type {MetadataFile} from './metadata.ts'
import {readHints} from './original.ts'
import type {Policy} from './policy.ts'
import {readMetadata} from './read-metadata.ts'

/** A document as received. */
export interface PolicySource {
  id: string
  /** Decoded, byte order mark aside. */
  source: string
  /** What it was decoded from, where it was bytes: anything but UTF-8 is told. */
  encoding?: Encoding
  metadata: MetadataFile | null
  /** What people corrected of the reading. */
  corrections?: readonly Correction[]
}

/**
 * Reads one document. Never throws on odd text: what surprises is a message, and a correction that no longer fits is
 * among the lost ones of `corrections`.
 */
export function readPolicy(
  {id, source, encoding, metadata: file, corrections = []}: PolicySource,
  lexicon: Lexicon
): Policy {
  const {text, messages: repairs} = repair(source)
  const {tree, messages: structure} = toTree(text, lexicon)
  const {metadata, messages: about} = readMetadata(text, tree, file, lexicon)
  const passages = toPassages(text, tree, {id, metadata}, lexicon)
  const {facts: read, messages: doubts} = readFacts(text, passages)
  // Numbered as they are read: what a person removes leaves a gap, and links to the others go on arriving.
  const figures = read.figures.map((fact, index) => ({...fact, id: `f${index + 1}`}))
  const sections = flattenSections(tree)
  const {facts, ...made} = correctFacts(text, sections, {...read, figures}, corrections)
  const {items: measures, ...remade} = correctMeasures(
    text,
    findMeasures(text, tree, facts, lexicon),
    corrections
  )
  const {hints, messages: stale} = readHints(source, metadata.source?.original ?? {})
  const applied = [...made.applied, ...remade.applied].sort((one, other) => one.start - other.start)
  const lost = [...made.lost, ...remade.lost].sort(
    (one, other) => corrections.indexOf(one.correction) - corrections.indexOf(other.correction)
  )
  return {
    ...facts,
    id,
    metadata,
    text,
    tree,
    sections,
    measures,
    messages: toMessages(source, [
      ...encodingMessages(encoding),
      ...repairs,
      ...structure,
      ...about,
      ...stale,
      ...markedHeadingDoubts(source, tree, sections, hints?.headings ?? []),
      ...aliasMessages(metadata.aliases, sections),
      ...doubts,
      ...correctionMessages(applied, [...made.needless, ...remade.needless])
    ]),
    ...(hints ? {hints} : {}),
    ...(corrections.length > 0 ? {corrections: {applied, lost}} : {})
  }
}

/** An address that was published must go on leading somewhere. */
function aliasMessages(aliases: Policy['metadata']['aliases'], sections: Policy['sections']): Unplaced[] {
  return Object.entries(aliases).flatMap(([old, today]) => {
    const reason = !locateAddress(sections, today)
      ? `旧地址 ${old} 指向 ${today}，文中没有这一条`
      : locateAddress(sections, old)
        ? `旧地址 ${old} 现在另有其条，不能再指向 ${today}`
        : null
    return reason === null ? [] : [{rule: 'metadata:alias', reason, start: 0, end: 0}]
  })
}

/** A text in another encoding is read, and said to be: whoever mends it should know. */
function encodingMessages(encoding: Encoding = 'utf-8'): Unplaced[] {
  if (encoding === 'utf-8') return []
  const reason = `文件不是 UTF-8，按 ${encoding.toUpperCase()} 读`
  return [{rule: 'text:encoding', reason, severity: 'info', start: 0, end: 0}]
}

/** Reads documents and what they have to do with each other. `read`: those that were read before, by their ids. */
export function readPolicies(
  sources: readonly PolicySource[],
  lexicon: Lexicon,
  read: ReadonlyMap<string, Policy> = new Map()
): {policies: Policy[]; links: Links} {
  const policies = sources.map((source) => read.get(source.id) ?? readPolicy(source, lexicon))
  return {policies, links: linkPolicies(policies, lexicon)}
}
