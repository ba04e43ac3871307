/**
 * Build side: what a word that stands nowhere may be a slip for, and how the collection's characters sound.
 */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {toSounds} from '../sounds/to-sounds.ts'
import {fold} from '../text/fold.ts'
import {type SearchIndex, unpackRecord, type Vocabulary} from './index-format.ts'

/** Longer headings are sentences: nobody means the whole of one by a slip. */
const longestName = 20

/** Names once each: topics, units, places, titles, wordings of synonyms, headings, and `terms`. */
export function toVocabulary(
  {documents, units, topics, synonyms, records}: SearchIndex,
  terms: readonly string[]
): Vocabulary {
  const names = new Set<string>()
  const add = (list: readonly string[]) => {
    for (const name of list) names.add(name.replace(/^［(.*)］$/, '$1'))
  }
  add(topics)
  add(terms)
  add(synonyms.flat())
  add(units.flat())
  add(documents.flatMap(({title, region}) => (region ? [title, region.name] : [title])))
  const characters = new Set(commonCharacters())
  for (const values of records) {
    const {title, text} = unpackRecord(values)
    if (title.length <= longestName) add([title])
    for (const character of fold(title)) characters.add(character)
    for (const character of fold(text)) characters.add(character)
  }
  names.delete('')
  for (const name of names) for (const character of fold(name)) characters.add(character)
  return {names: [...names], sounds: toSounds(characters)}
}

/** 一级汉字 of GB/T 2312, the 3,755 in use: a wrong character is mostly none of the collection's. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
}

/** Words of the topics, and the indicators the texts name. */
export function toTerms(policies: readonly Policy[], {topics}: Pick<Lexicon, 'topics'>): string[] {
  const indicators = policies.flatMap(({figures}) => figures.flatMap(({value}) => value.indicator ?? []))
  return [...new Set([...topics.flatMap(({words}) => words), ...indicators])]
}
