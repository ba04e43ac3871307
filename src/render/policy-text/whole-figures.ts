/**
 * Words with each number and what counts it kept on one line.
 *
 *     由2022年的1.08亿美元增长到70亿元，年均增长14%
 *       ^^^^^   ^^^^^^^^^^         ^^^^           ^^^
 */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'

const counted =
  /[-−]?\d[\d.,]*(?<=\d)(?:[%％‰]|[ \u00a0]?[十百千万亿]*(?:美元|欧元|人民币|平方米|个百分点|公里|\p{Script=Han})?)/gu

export function wholeFigures(words: string): ElementContent[] {
  const content: ElementContent[] = []
  let at = 0
  for (const {0: figure, index} of words.matchAll(counted)) {
    if (index > at) content.push({type: 'text', value: words.slice(at, index)})
    content.push(h('span.figure-whole', figure))
    at = index + figure.length
  }
  if (at < words.length) content.push({type: 'text', value: words.slice(at)})
  return content
}

/** The same for words that are marked already; what a mark holds is kept as it is. */
export function keepFigures(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((each) => (each.type === 'text' ? wholeFigures(each.value) : [each]))
}
