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

interface Word {
  written: string
  topic: string
}

export const term = defineFact({
  name: 'term',
  schema: z.object({topic: z.string()}),
  *find(text, {lexicon}) {
    const words = toWords(lexicon)
    for (let at = 0; at < text.length; ) {
      const found = words.get(text[at]!)?.find(({written}) => text.startsWith(written, at))
      if (found) yield {start: at, end: at + found.written.length, value: {topic: found.topic}}
      at += found ? found.written.length : 1
    }
  }
})

const compiled = new WeakMap<Lexicon, ReadonlyMap<string, readonly Word[]>>()

/** By first character, the longest first: 跨境电商 before what it begins with. */
function toWords(lexicon: Lexicon): ReadonlyMap<string, readonly Word[]> {
  const known = compiled.get(lexicon)
  if (known) return known
  const all = lexicon.topics.flatMap(({name, words}) => words.map((written) => ({written, topic: name})))
  const made = Map.groupBy(all, ({written}) => written[0]!)
  for (const group of made.values()) group.sort((one, other) => other.written.length - one.written.length)
  compiled.set(lexicon, made)
  return made
}
