import {expect, test} from 'vitest'
import {parseQuery} from '../query/query.ts'
import {editDistance} from './edit-distance.ts'
import {splitWord} from './split-word.ts'

const said = ['用足用好跨境电商政策，给予补贴', '十三五规划']
const isSaid = async (text: string) => said.some((line) => line.includes(text))
const isName = (text: string) => text === '城乡建设'

async function split(typed: string, loose = false): Promise<string[] | undefined> {
  const parts = await splitWord(parseQuery(typed).words[0]!, {isSaid, isName}, loose)
  return parts?.map(({typed}) => typed)
}

test('takes the longest parts that are said', async () => {
  expect(await split('跨境电商补贴')).toEqual(['跨境电商', '补贴'])
  // 跨境电商政 would leave 策 over by itself.
  expect(await split('补贴跨境电商政策')).toEqual(['补贴', '跨境电商政策'])
})

test('a word of which any part is unsaid, or one character long, stays whole', async () => {
  expect(await split('跨境电伤')).toBeUndefined()
  expect(await split('补贴好')).toBeUndefined()
  expect(await split('跨境电商')).toBeUndefined()
})

test('a name is taken whole, though its beginning is said by nothing', async () => {
  expect(await split('城乡建设规划')).toEqual(['城乡建设', '规划'])
  expect(await split('城乡规划')).toBeUndefined()
})

test('a point that no digit follows any more is no part of a number', async () => {
  const isSaid = async (text: string) => ['达到', '2.', '16亿美元'].some((part) => part.startsWith(text))
  const parts = await splitWord(
    {text: '达到 2.16 亿美元', typed: '达到2.16亿美元', exact: false},
    {isSaid, isName},
    true
  )
  expect(parts?.map(({text}) => text)).toEqual(['达到', '2', '16'])
})

test('loosely, characters of no part are passed over', async () => {
  expect(await split('跨境电商和补贴', true)).toEqual(['跨境电商', '补贴'])
  expect(await split('无人说过', true)).toBeUndefined()
})

test.each([
  ['跨境电伤', '跨境电商', 1],
  ['境跨电商', '跨境电商', 1],
  ['跨境电商', '跨境电子商务', 2],
  ['口岸', '口岸', 0],
  ['', '口岸', 2]
])('%s is %s with %i changes', (one, other, changes) => {
  expect(editDistance(one, other)).toBe(changes)
  expect(editDistance(other, one)).toBe(changes)
})
