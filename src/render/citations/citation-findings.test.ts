import {expect, test} from 'vitest'
import {noLinks} from '../policy-text.samples.ts'
import {citationFinding} from './citation-findings.ts'
import {citationParts} from './citation-parts.ts'
import {law, linksOf, plan, rules} from './citations.samples.ts'
import {toAmbiguousRows, toConflictRows} from './doubtful-rows.ts'

test('the title says how many cite how many', () => {
  const policies = [law, rules, plan]
  const links = linksOf(...policies)
  expect(citationFinding(policies, links)).toMatchObject({
    title: '一份文件引用本站的一份文件，共 2 处',
    lede: '被引最多的是《某省湿地条例》，2 处，其中 1 处指到条。另引本站未收的 3 份文件，4 处。'
  })
  expect(citationParts(links).map(({id, counted}) => `${id} ${counted}`)).toEqual([
    'lists 2 处',
    'conflicts 1 处',
    'missing 3 份'
  ])
})

test('without the documents cited it says that they are not here', () => {
  expect(citationFinding([plan], linksOf(plan))).toMatchObject({
    title: '一份文件引用了别的 3 份文件，本站都没有收',
    lede: '引用的地方共 3 处，逐句列出。现收文件之间没有互相引用。'
  })
  expect(citationFinding([law], noLinks)).toMatchObject({title: '现收文件没有引用别的文件', lede: ''})
  expect(citationParts(noLinks)).toEqual([])
})

test('conflicts are worded as what the texts say', () => {
  expect(toConflictRows([plan], linksOf(plan).conflicts)).toMatchObject([
    {
      words: '《某市天鹅办法》的文号是 2023 年的，引用它的文件的日期是2022年1月1日',
      citing: [{passages: [{place: '一'}]}]
    }
  ])
  const words = (kind: 'two-titles' | 'two-numbers' | 'later-date', subject: string, values: string[]) =>
    toConflictRows([], [{kind, subject, values, spots: []}])[0]!.words
  expect(words('two-titles', '某政发〔2021〕5号', ['甲规划', '乙规划'])).toBe(
    '某政发〔2021〕5号 在文中是 2 个题名：《甲规划》、《乙规划》'
  )
  expect(words('two-numbers', '甲规划', ['某政发〔2021〕5号', '某政发〔2021〕6号'])).toBe(
    '《甲规划》在文中有 2 个文号：某政发〔2021〕5号、某政发〔2021〕6号'
  )
  expect(words('later-date', '甲规划', ['2022-02-01', '2021-03-01'])).toBe(
    '《甲规划》的日期是2022年2月1日，引用它的文件的日期是2021年3月1日'
  )
})

test('what fits two documents names both', () => {
  const twin = {...law, id: 'twin'}
  const {ambiguous} = linksOf(law, twin, rules)
  const rows = toAmbiguousRows([law, twin, rules], ambiguous)
  expect(
    rows.map(({candidates, citing}) => [candidates.map(({id}) => id), citing[0]!.passages[0]!.place])
  ).toEqual([
    [['law', 'twin'], '第一条'],
    [['law', 'twin'], '第二条']
  ])
})
