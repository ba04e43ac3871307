/**
 * Words of a Chinese text, for counting at build time only: their borders depend on a dictionary, so nothing of
 * them is stored as a place.
 *
 *     推进跨境电商健康发展 → 推进 跨境电商 健康 发展
 */
import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'
import type {Lexicon} from '../policy/lexicon.ts'

const telling = /^(?![我本各全该])\p{Script=Han}{2,}$/u

/** Words of two Han characters and more that tell something; those of the lexicon are never cut. */
export function toSegmenter({topics, indicators, places, ...lexicon}: Lexicon): (text: string) => string[] {
  const own = [
    ...topics.flatMap(({words}) => words),
    ...indicators.flatMap(({name, aliases}) => [name, ...aliases]),
    ...places.groups.map(({name}) => name)
  ]
  const empty = new Set(lexicon['function-words'])
  const jieba = Jieba.withDict(dict)
  // A line of the dictionary is parted by spaces: a name with one in it has no place there.
  const lines = own.filter((word) => !/\s/.test(word)).map((word) => `${word} 100000 n`)
  jieba.loadDict(new TextEncoder().encode(lines.join('\n')))
  return (text) => jieba.cut(text, false).filter((word) => telling.test(word) && !empty.has(word))
}
