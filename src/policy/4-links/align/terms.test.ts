import {expect, test} from 'vitest'
import type {Policy} from '../../policy.ts'
import {lexicon, samplePolicy} from '../samples.ts'
import {TermComparer} from './compare-terms.ts'
import {TermTable} from './terms.ts'

const upper = samplePolicy(
  'upper',
  `某省规划
三、重点任务
1.修筑海堤。加固海堤迎浪面，种植红树林护岸。
2.救助渔船。海上搜救中心与渔港联网，配备拖轮。
3.保护珊瑚。划定珊瑚礁保护区，投放人工鱼礁。
`
)

/** Cosines of the last measure of `lower` with those of `upper`. */
function cosines(upper: Policy, lower: Policy): number[] {
  const table = new TermTable(lexicon)
  const [above, below] = [upper, lower].map((policy) => table.read(policy, policy.measures))
  return [...new TermComparer(table.size).compare(above!, below!).cosinesOf(below!.entries.at(-1)!)]
}

const city = (lines: string) => samplePolicy('lower', `某市方案\n三、重点任务\n${lines}\n`)

function nearest(line: string): string {
  const found = cosines(upper, city(line))
  return upper.measures[found.indexOf(Math.max(...found))]!.head
}

test('a measure is nearest to the one that shares its rare words', () => {
  expect(nearest('1.护岸造林。在堤外滩涂栽种红树林。')).toBe('修筑海堤')
})

test('words of the head weigh more than words of the text', () => {
  expect(nearest('1.救助渔船。修缮码头，兼顾珊瑚。')).toBe('救助渔船')
})

test('a measure compared with itself is 1, and nothing is more', () => {
  const found = cosines(upper, upper)
  expect(found[2]).toBeCloseTo(1)
  expect(Math.max(...found.slice(0, 2))).toBeLessThan(0.5)
})

test('the same means counts, whatever its words', () => {
  const [loans, fund] = cosines(city('1.对渔船发放贷款。\n2.设立海洋基金。'), city('1.给蚝农授信。'))
  expect(loans).toBeGreaterThan(0)
  expect(fund).toBeLessThan(loans! / 5)
})

test('a third document changes nothing', () => {
  const lower = city('1.护岸造林。在堤外滩涂栽种红树林。')
  const table = new TermTable(lexicon)
  const [above, , below] = [upper, city('1.栽种红树林。'), lower].map((policy) =>
    table.read(policy, policy.measures)
  )
  expect([...new TermComparer(table.size).compare(above!, below!).cosinesOf(below!.entries[0]!)]).toEqual(
    cosines(upper, lower)
  )
})

test('responsible units are not what a measure is about', () => {
  const policy = city(
    '1.检查油库。逐库测量接地电阻。（责任单位：市渔业局）\n2.发放种苗。选育抗风蕉苗。（责任单位：市渔业局）'
  )
  expect(policy.duties).toHaveLength(2)
  expect(cosines(policy, policy)[0]).toBeLessThan(0.05)
})

test('near miss: a unit that only its neighbour names is still what a measure is about', () => {
  const policy = city('1.扩建市渔业局冷库。\n2.发放种苗。（责任单位：市渔业局）\n3.依托市渔业局办夜校。')
  const [first, second, third] = cosines(policy, policy)
  expect(first).toBeGreaterThan(0.1)
  expect(second).toBeLessThan(0.05)
  expect(third).toBeCloseTo(1)
})

test('many units are not walked anew for each measure', () => {
  const lines = Array.from({length: 900}, (_, place) => `${place + 1}.支持海堤。（责任单位：市渔业局）`)
  const policy = samplePolicy('long', `某市方案\n三、重点任务\n${lines.join('\n')}\n`)
  expect(policy.measures.length).toBe(900)
  let looks = 0
  const duties = policy.duties.map((duty) => ({
    ...duty,
    get start() {
      looks++
      return duty.start
    }
  }))
  new TermTable(lexicon).read({...policy, duties}, policy.measures)
  expect(duties).toHaveLength(900)
  expect(looks).toBeLessThan(50 * duties.length)
})
