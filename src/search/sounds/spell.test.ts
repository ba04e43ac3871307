import {expect, test} from 'vitest'
import {learnTraditional} from '../text/learn-traditional.ts'
import {createSpeller} from './spell.ts'
import {toSounds} from './to-sounds.ts'

await learnTraditional()

const speller = createSpeller(
  toSounds('发展跨境电商伤十四五规划银行重庆绿色西安社会是湖福飞新兴分混南兰黑阿宁基站战略上海对外贸易鞍')
)
const spelled = (term: string, letters: string) => {
  const found = speller.findSpelled(term, letters)
  return found && term.slice(found.start, found.end)
}

test.each([
  ['发展跨境电商', 'kuajingdianshang', '跨境电商'],
  ['发展跨境电商', 'kjds', '跨境电商'],
  ['发展跨境电商', 'kjdsh', '跨境电商'],
  ['发展跨境电商', 'kuajds', '跨境电商'],
  ['发展跨境电商', 'kuajdians', '跨境电商'],
  ['發展跨境電商', 'kjds', '跨境電商'],
  ['重庆银行', 'chongqingyinhang', '重庆银行'],
  ['绿色', 'lvse', '绿色'],
  ['绿色', 'luse', '绿色'],
  ['绿色', 'lüse', '绿色'],
  ['发展战略', 'zhanlue', '战略'],
  ['RCEP贸易', 'rcep', 'RCEP'],
  ['RCEP贸易', 'rcepmy', 'RCEP贸易'],
  ['５Ｇ基站', '5gjz', '５Ｇ基站'],
  ['“十四五”规划', 'sswgh', '十四五”规划']
])('%s is found by %s', (term, letters, stretch) => {
  expect(spelled(term, letters)).toBe(stretch)
})

test.each([
  ['发展跨境电商', 'uajing'],
  ['发展跨境电商', 'kuajin'],
  ['发展跨境电商', 'kds'],
  ['发展跨境电商', 'kj'],
  ['上海', 'shh'],
  ['阿宁', 'an'],
  ['5G基站', 'gj'],
  ['发展𬭚贸易', 'zhanmaoyi'],
  ['发展', ''],
  ['发展', '发展'],
  ['', 'fz']
])('%s is not found by %j', (term, letters) => {
  expect(spelled(term, letters)).toBeNull()
})

test('the first stretch is found, and there the whole name or else the shortest', () => {
  expect(speller.findSpelled('西安西安', 'xian')).toEqual({start: 0, end: 2})
  expect(speller.findSpelled('展发展', 'zhan')).toEqual({start: 0, end: 1})
  // zhan, or zh, a and n.
  expect(spelled('展阿宁发', 'zhan')).toBe('展')
  expect(spelled('展阿宁', 'zhan')).toBe('展阿宁')
})

test('a hostile name takes no longer', () => {
  expect(spelled('是'.repeat(500), `${'shi'.repeat(400)}x`)).toBeNull()
  expect(spelled('是'.repeat(500), 's'.repeat(500))).toHaveLength(500)
})

test('characters sound alike where they share a reading, near where accents make them one', () => {
  const {soundsAlike, soundsNear} = speller
  expect(soundsAlike('商', '伤')).toBe(true)
  expect(soundsAlike('電', '电')).toBe(true)
  expect(soundsAlike('重', '庆')).toBe(false)
  expect(soundsAlike('，', '。')).toBe(false)
  const near = ['是四', '湖福', '会飞', '新兴', '混分', '南兰', '商展']
  expect(near.filter(([one, other]) => !soundsNear(one!, other!))).toEqual(['商展'])
  expect(near.filter(([one, other]) => soundsAlike(one!, other!))).toEqual([])
  expect(soundsNear('黑', '飞')).toBe(false)
})

test('readings of a character and characters of a reading', () => {
  expect(speller.readings('重')).toEqual(['chong', 'zhong'])
  expect(speller.readings('A')).toEqual([])
  expect(speller.charactersOf('shang')).toBe('上伤商')
  expect(speller.charactersOf('lu')).toBe('绿')
  expect(speller.charactersOf('lue')).toBe('略')
  expect(speller.charactersOf('constructor')).toBe('')
})
