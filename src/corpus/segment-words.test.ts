import {expect, test} from 'vitest'
import {readLexicon} from './read-lexicon.ts'
import {toSegmenter} from './segment-words.ts'

const {lexicon} = readLexicon('content', 'content')
const withIndicator = (name: string) =>
  toSegmenter({
    ...lexicon,
    indicators: [{name, aliases: [], dimension: 'count', prices: null, flow: false, definition: null}]
  })

test('a name of the lexicon is never cut', () => {
  expect(withIndicator('样例云仓业务量')('推进样例云仓业务量增长')).toContain('样例云仓业务量')
})

test.each(['R&D 经费支出', '样例\t云仓', '<img src=x onerror=1>'])(
  '%j has a space and is cut like any words',
  (name) => {
    expect(withIndicator(name)('推进跨境电商发展')).toContain('跨境电商')
  }
)
