import {readSlice} from '../../../src/policy/1-text/text.ts'
import {markedHeadingRule} from '../../../src/policy/marked-headings.ts'
import type {Policy} from '../../../src/policy/policy.ts'

const mostNamed = 5

/**
 * What `npm run check` tells line by line of the headings that a file marks, in a sentence or two:
 *
 *     文件里标为标题，没有读成标题：“加强领导”、“序言”
 */
export function headingDoubts({messages, text}: Pick<Policy, 'messages' | 'text'>): string[] {
  const doubts = messages.filter(({rule}) => rule === markedHeadingRule)
  return [...Map.groupBy(doubts, ({reason}) => reason)].map(([reason, same]) => {
    const named = same
      .slice(0, mostNamed)
      .map(({start, end}) => readSlice(text, start, end))
      .map((words) => `“${words.length > 24 ? `${words.slice(0, 24)}…` : words}”`)
    return `${reason}：${named.join('、')}${same.length > mostNamed ? `等 ${same.length} 处` : ''}`
  })
}
