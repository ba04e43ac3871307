/**
 * References that name nothing themselves: what they mean can be told from where they stand, or not at all.
 *
 *     前款规定的处罚        the paragraph before, in an article that has one
 *     上述意见              a document named before, if only one was
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Doubt} from '../define-fact.ts'
import type {Passage} from '../passages.ts'

const shape = /前款|本章|(?:上述|前述)(?:规划|计划|方案|意见|办法|通知|文件|措施|条例|规定|决定)(?!的)/g

/** Doubts for references of a passage that cannot be told; `cited` titles stood before in its section. */
export function findUnresolved(text: string, passage: Passage, cited: number): Doubt[] {
  return matchesOf(text, shape).flatMap(({0: words, index}) => {
    if (isTold(words, passage, cited)) return []
    return [{start: index, end: index + words.length, doubt: `“${words}”指哪里，从上下文看不出`}]
  })
}

function isTold(words: string, {section, path, node}: Passage, cited: number): boolean {
  if (words === '本章') return path.some(({kind}) => kind === 'chapter')
  if (words === '前款') {
    const first = section?.children.find(({type}) => type === 'paragraph')
    return section?.kind === 'article' && (section.runIn || (first !== undefined && node.start >= first.end))
  }
  return cited === 1
}
