import {expect, test} from 'vitest'
import {corpus} from '../../corpus.ts'
import {readGold} from '../../test/gold.ts'

const {policies, links} = corpus()
const told = (verdict: string) =>
  links.audits
    .filter((audit) => audit.verdict === verdict && audit.kind !== 'growth')
    .map(({kind, stated, computed}) => `${kind}: ${stated} | ${computed}`)

/**
 * Of what a reader found not to add up, all that can be worked out. Not among them: what is mended while
 * reading (a struck decimal point, 责 lost, a line break in 70亿元), which column of a table a number stands
 * in, and what needs knowledge of the world (a bonded warehouse of 5000万吨).
 */
test('the documents of the collection: what a reader found, and nothing else', () => {
  expect(told('inconsistent')).toEqual([
    'base: 对外承包工程营业额4.4亿美元、年均增长18% | 2010年的基数：1.92亿美元，2.20亿美元',
    'repeat: 年进出口过1亿美元的企业10家 | 20家',
    'setback: 对外直接投资额8.6亿美元，年均增长10%以上 | 到2015年累计达到26.26亿美元，目标为它的32.7%'
  ])
  expect(told('not-assessable')).toEqual([
    'sum: 对外直接投资额26.26亿美元 | 3项合计27.09亿美元',
    'sum: 投资4188万美元 | 4项合计39070万美元'
  ])
  expect(told('within-tolerance')).toEqual(
    expect.arrayContaining([
      'sum: 外贸总规模150亿美元 | 140亿美元',
      'repeat: 有进出口实绩企业1000户 | 超过1000家',
      'path: 对外直接投资额8.6亿美元 | 8.73亿美元'
    ])
  )
})

test('where a reader quotes a sentence, the audit points into it', () => {
  const rows = readGold('inconsistencies').filter(
    ({type, severity}) => ['arithmetic', 'contradiction', 'level'].includes(type!) && severity !== 'low'
  )
  expect(rows.length).toBeGreaterThan(4)
  const {source} = policies.find(({id}) => id === 'gansu-2016')!.text
  const quoted = links.audits
    .filter(({verdict}) => verdict !== 'consistent')
    .map(({spots}) => spots.map(({start, end}) => source.slice(start, end)).join('\n'))
  const number = (quote: string) => /\d+(?:[.\uE010]\d+)?/.exec(quote)![0]
  for (const {quote_a} of rows) {
    expect(
      quoted.some((words) => words.includes(number(quote_a!.replace(/年进出口过1亿美元的企业/, '')))),
      quote_a
    ).toBe(true)
  }
})

test('every audit points at places of its documents, and at figures that are there', () => {
  const figures = new Set(policies.flatMap(({id, figures}) => figures.map((figure) => `${id}#${figure.id}`)))
  for (const {spots, figures: named, documents} of links.audits) {
    expect(spots.length).toBeGreaterThan(0)
    for (const {document, start, end} of spots) {
      expect(documents).toContain(document)
      expect(end).toBeGreaterThan(start)
    }
    for (const name of named) expect(figures).toContain(name)
  }
})
