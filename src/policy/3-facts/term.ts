/**
 * Fact: a word that shows a topic.
 *
 *     培育跨境电商综合服务企业，建设海外仓
 *         ^^^^^^^^ 跨境电商             ^^^^^^ 跨境电商
 *
 * Topics, the words that show them and what topic is part of which are in content/lexicon/topics.yaml.
 */
import {z} from 'zod'
import type {Lexicon} from '../lexicon.ts'
import {defineFact} from './define-fact.ts'
import {longestAt, toWordMap, type WordMap} from './word-map.ts'

interface Word {
  written: string
  /** `null` where the word only looks like one that shows a topic. */
  topic: string | null
}

export const term = defineFact({
  name: 'term',
  schema: z.object({topic: z.string()}),
  *find(text, {lexicon}) {
    const words = toWords(lexicon)
    for (let at = words.next(text, 0), end = 0; at < text.length; at = words.next(text, end)) {
      const found = longestAt(words, text, at)
      end = at + (found?.name.length ?? 1)
      if (found && found.entry.topic !== null) yield {start: at, end, value: {topic: found.entry.topic}}
    }
  }
})

const compiled = new WeakMap<Lexicon, WordMap<Word>>()

function toWords(lexicon: Lexicon): WordMap<Word> {
  const known = compiled.get(lexicon)
  if (known) return known
  const all = lexicon.topics.flatMap(({name, words, except = []}) => [
    ...words.map((written) => ({written, topic: name})),
    ...except.map((written) => ({written, topic: null}))
  ])
  const made = toWordMap(all, ({written}) => written)
  compiled.set(lexicon, made)
  return made
}
