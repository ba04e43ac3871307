import {expect, test} from 'vitest'
import {samplePolicy} from '../samples.ts'
import {indexTerms} from './terms.ts'

const upper = samplePolicy(
  'upper',
  `某省规划
三、重点任务
1.修筑海堤。加固海堤迎浪面，种植红树林护岸。
2.救助渔船。海上搜救中心与渔港联网，配备拖轮。
3.保护珊瑚。划定珊瑚礁保护区，投放人工鱼礁。
`
)

function nearest(lower: string): string {
  const city = samplePolicy('lower', `某市方案\n三、重点任务\n${lower}\n`)
  const {entries, compare} = indexTerms([upper, city].map((policy) => ({policy, measures: policy.measures})))
  const cosines = compare(entries.at(-1)!)
  return entries[cosines.indexOf(Math.max(...cosines.slice(0, 3)))]!.measure.head
}

test('a measure is nearest to the one that shares its rare words', () => {
  expect(nearest('1.护岸造林。在堤外滩涂栽种红树林。')).toBe('修筑海堤')
})

test('words of the head weigh more than words of the text', () => {
  expect(nearest('1.救助渔船。修缮码头，兼顾珊瑚。')).toBe('救助渔船')
})

test('a measure compared with itself is 1, and nothing is more', () => {
  const {entries, compare} = indexTerms([{policy: upper, measures: upper.measures}])
  const cosines = [...compare(entries[0]!)]
  expect(cosines[0]).toBeCloseTo(1)
  expect(Math.max(...cosines.slice(1))).toBeLessThan(0.5)
})

test('responsible units are not what a measure is about', () => {
  const words = '1.检查油库。逐库测量接地电阻。（责任单位：市渔业局）'
  const policy = samplePolicy(
    'units',
    `某市方案\n三、重点任务\n${words}\n2.发放种苗。选育抗风蕉苗。（责任单位：市渔业局）\n`
  )
  const {entries, compare} = indexTerms([{policy, measures: policy.measures}])
  expect(policy.duties).toHaveLength(2)
  expect(compare(entries[0]!)[1]).toBeLessThan(0.05)
})

test('near miss: a unit that only its neighbour names is still what a measure is about', () => {
  const policy = samplePolicy(
    'neighbours',
    `某市方案
三、重点任务
1.扩建市渔业局冷库。
2.发放种苗。（责任单位：市渔业局）
3.依托市渔业局办夜校。
`
  )
  const {entries, compare} = indexTerms([{policy, measures: policy.measures}])
  const [first, second, third] = compare(entries[0]!)
  expect(first).toBeCloseTo(1)
  expect(second).toBeLessThan(0.05)
  expect(third).toBeGreaterThan(0.1)
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
  indexTerms([{policy: {...policy, duties}, measures: policy.measures}])
  expect(duties).toHaveLength(900)
  expect(looks).toBeLessThan(50 * duties.length)
})
