import {expect, test} from 'vitest'
import {toText} from '../../1-text/text.ts'
import {findReuse} from '../reuse.ts'
import {lexicon} from '../samples.ts'
import {findCommonWording} from './common-wording.ts'
import {toLetters} from './letters.ts'

const limits = {stretch: 4, provinces: 2}

function commonOf(documents: readonly string[], provinces: readonly string[]): string[] {
  const letters = documents.map((words) => toLetters(toText(words)))
  return findCommonWording(letters, provinces, limits).map((common, index) =>
    [...documents[index]!].filter((_, at) => common[at] === 1).join('')
  )
}

test('a stretch in more provinces than the limit is common in all of them', () => {
  expect(commonOf(['甲修好田间路', '乙修好田间路后', '修好田间路丙'], ['11', '12', '13'])).toEqual([
    '修好田间路',
    '修好田间路',
    '修好田间路'
  ])
})

test('near miss: a province and its cities count once', () => {
  expect(commonOf(['甲修好田间路', '乙修好田间路后', '修好田间路丙'], ['11', '12', '12'])).toEqual([
    '',
    '',
    ''
  ])
})

test('near miss: one document has it again and again', () => {
  const documents = ['修好田间路，修好田间路，修好田间路', '修好田间路', '栽果树']
  expect(commonOf(documents, ['11', '12', '13'])).toEqual(['', '', ''])
})

test('what everybody says in another order is no reuse, what one says among it is', () => {
  const [said, other] = ['请各乡在汛期前检查全部水库闸门', '各组按月上报存栏头数']
  const everywhere = Array.from({length: 6}, (_, index) => ({
    id: `${index}`,
    text: toText(
      `第${index}号文\n${index % 2 ? `${said}。${index}。${other}` : `${other}。${index}。${said}`}。`
    ),
    province: `${11 + index}`
  }))
  const pair = (words: string) => [
    {id: '甲', text: toText(`甲地。${said}，${other}。${words}`), province: '41'},
    {id: '乙', text: toText(`乙地。${said}，${other}。${words}`), province: '42'}
  ]
  const found = (words: string) =>
    findReuse([...everywhere, ...pair(words)], lexicon).map(({a, b}) => `${a.document} ${b.document}`)
  expect(found('')).toEqual([])
  expect(found('新酿米酒须静置三旬方可装坛封泥')).toEqual(['甲 乙'])
})

test('a long passage was copied, however many copied it', () => {
  const passage =
    '渔船进港须在两小时内报送渔获种类和数量，由码头值守人员过磅登记后开具凭证，凭证一式三份分送渔政、市场和船主留存'
  const everywhere = Array.from({length: 8}, (_, index) => ({
    id: `${index}`,
    text: toText(`${'甲乙丙丁戊己庚辛'[index]}地自有${index}条规矩。\n${passage}。`),
    province: `${11 + index}`
  }))
  expect(findReuse(everywhere, lexicon)).toHaveLength(28)
})
