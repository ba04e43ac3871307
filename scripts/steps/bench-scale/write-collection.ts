import {cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {toYaml} from '../../../src/corpus/to-yaml.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Policy} from '../../../src/policy/policy.ts'
import {planDocuments} from './families.ts'
import {metadataOf} from './frame.ts'
import type {MadeDocument} from './make-document.ts'
import {toDocumentMaker} from './models.ts'

const seed = 20160830

export interface Written {
  documents: number
  characters: number
  /** Letters taken up from the plans above. */
  taken: number
}

/** The first `size` documents that are made after `models`; the same bytes whenever and wherever they are made. */
export function* makeCollection(
  models: readonly Policy[],
  lexicon: Lexicon,
  size: number
): Generator<MadeDocument> {
  const maker = toDocumentMaker(models, lexicon)
  const kinds = models.map(({metadata}) => metadata.kind)
  for (const plan of planDocuments(lexicon, kinds, seed).take(size)) yield maker.make(plan)
}

/**
 * A collection in a folder of its own, with word lists, so that every command can be pointed at it. What stood there
 * before is set aside, for `dropBefore`: a file system goes on looking at what it has just deleted (ext4 for minutes,
 * with every file that is made), which would be counted to the step that comes next.
 */
export function writeCollection(
  folder: string,
  models: readonly Policy[],
  lexicon: Lexicon,
  size: number
): Written {
  const draft = `${folder}.draft`
  rmSync(draft, {recursive: true, force: true})
  dropBefore(folder)
  mkdirSync(join(draft, 'documents'), {recursive: true})
  cpSync(join('content', 'lexicon'), join(draft, 'lexicon'), {recursive: true})
  const written: Written = {documents: 0, characters: 0, taken: 0}
  for (const {plan, text, taken} of makeCollection(models, lexicon, size)) {
    const file = join(draft, 'documents', plan.id)
    writeFileSync(`${file}.txt`, text)
    writeFileSync(`${file}.yaml`, toYaml(metadataOf(plan), {}))
    written.documents++
    written.characters += text.length
    written.taken += taken
  }
  if (existsSync(folder)) renameSync(folder, `${folder}.before`)
  renameSync(draft, folder)
  return written
}

export function dropBefore(folder: string): void {
  rmSync(`${folder}.before`, {recursive: true, force: true})
}
