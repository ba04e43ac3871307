import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Policy} from '../../../src/policy/policy.ts'
import {DocumentMaker} from './make-document.ts'
import {bodyLines, type Segment, toTemplate} from './template.ts'
import {commonWords, toVocabulary} from './vocabulary.ts'

/** Makes documents after those read: words of the word lists stay, and those that many documents have. */
export function toDocumentMaker(policies: readonly Policy[], lexicon: Lexicon): DocumentMaker {
  const {topics, instruments, synonyms, 'stop-phrases': phrases, places, figures, site, ...lists} = lexicon
  const kept = wordsOf(lists)
  const listed = wordsOf(lexicon)
  const names = policies.flatMap(({metadata: {region}}) => (region ? [region.name] : []))
  const segment = toSegment([...listed, ...names])
  const documents = policies.map((policy) => new Set(bodyLines(policy).flatMap((line) => segment(line))))
  const offices = new RegExp(`(?:${lexicon.offices.join('|')})$`)
  const vocabulary = toVocabulary(
    documents,
    (word) => kept.has(word) || counting.test(word) || offices.test(word)
  )
  const besideNumbers = commonWords(documents, commonBesideNumbers)
  const words = {numbers: vocabulary.numbers, besideNumbers: besideNumbers.union(wordsOf(figures))}
  const templates = policies.map((policy) => toTemplate(policy, words, segment))
  return new DocumentMaker(templates, vocabulary)
}

/** A word in more than this share of the documents stays where a clause has a number: 增长, 以上, 累计. */
const commonBesideNumbers = 0.3

/** 第三, 万千瓦, 翻一番 */
const counting = /[〇零一二三四五六七八九十百千万亿两第]/

/** Words of the lists are never cut. */
function toSegment(kept: readonly string[]): Segment {
  const jieba = Jieba.withDict(dict)
  jieba.loadDict(new TextEncoder().encode(kept.map((word) => `${word} 100000 n`).join('\n')))
  return (text) => jieba.cut(text, false)
}

const han = /^\p{Script=Han}{2,}$/u

/** Every word of the word lists, wherever it stands in them. */
function wordsOf(lexicon: unknown): Set<string> {
  if (typeof lexicon === 'string') return new Set(han.test(lexicon) ? [lexicon] : [])
  if (typeof lexicon !== 'object' || lexicon === null) return new Set()
  return new Set(Object.values(lexicon).flatMap((part) => [...wordsOf(part)]))
}
