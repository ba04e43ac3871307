import {expect, test} from 'vitest'
import {fromDirective, toDirective} from './text-directive.ts'

test('signs of the grammar are encoded: - , &', () => {
  expect(toDirective('A-B,C&D')).toBe('A%2DB%2CC%26D')
})

test('a long sentence is named by its beginning and its end, cut at clauses', () => {
  const first = '加强组织领导，完善工作机制，压实各方责任，'
  const passage = `${first}${'支持跨境电商企业，'.repeat(5)}拓展海外市场。`
  expect(decodeURIComponent(toDirective(passage))).toBe(`${first},拓展海外市场。`)
})

test('near miss: a long sentence without a clause is written whole', () => {
  const passage = '推动外贸高质量发展'.repeat(8)
  expect(decodeURIComponent(toDirective(passage))).toBe(passage)
})

test('what a directive names is read back; other addresses name nothing', () => {
  const passage = `${'加强组织领导，完善工作机制，压实各方责任，'.repeat(3)}拓展-海外市场。`
  expect(fromDirective(`https://example.org/a/#sec_1:~:text=${toDirective(passage)}`)).toEqual({
    first: '加强组织领导，完善工作机制，压实各方责任，',
    last: '拓展-海外市场。'
  })
  expect(fromDirective('https://example.org/#:~:text=a%2Db')).toEqual({first: 'a-b', last: 'a-b'})
  for (const address of [
    '/a/',
    '/a/#sec_1',
    '/a/#sec_1:~:text=',
    '/a/#:~:text=%E5%8',
    '/a/?q=:~:text=b',
    '/a/#:~:text=b&c',
    '/a/#:~:text=b,c,d'
  ]) {
    expect(fromDirective(address), address).toBeNull()
  }
})
