import {expect, test} from 'vitest'
import {readArguments} from './read-arguments.ts'

test.each([
  [[], '用法：npm run add -- 文件…'],
  [['a.txt', '--id=甘肃'], '--id=甘肃：编号会用作网址'],
  [['a.txt', 'b.txt', '--id=a'], '--id= 只能用于一个文件'],
  [['a.txt', '--url=gansu'], '--url=gansu：应为完整的网址'],
  [['a.txt', '--url=javascript:alert(1)'], '应为完整的网址'],
  [['a.txt', '--source=\u200b'], '--source= 后面应写'],
  [['a.txt', '--id=nul'], '--id=nul：编号会用作网址'],
  [['a.txt', '--source='], '--source= 后面应写'],
  [['a.txt', '--force'], '选项 --force 不认识']
])('%j is told how it is asked', (words, said) => {
  expect(() => readArguments(words)).toThrow(said)
})

test('files and options may stand in any order', () => {
  expect(readArguments(['--dry-run', 'a.txt', '--source=市政府', 'b.pdf'])).toEqual({
    files: ['a.txt', 'b.pdf'],
    id: null,
    source: '市政府',
    url: null,
    dryRun: true
  })
})
