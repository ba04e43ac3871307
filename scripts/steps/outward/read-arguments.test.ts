import {isAbsolute} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readExportArguments, readImportArguments} from './read-arguments.ts'

describe('export', () => {
  test('takes a format and a folder', () => {
    const {format, out} = readExportArguments(['--format=passim', '--out=somewhere'])
    expect([format, isAbsolute(out!), out!.endsWith('somewhere')]).toEqual(['passim', true, true])
    expect(readExportArguments(['--format=passim']).out).toBeNull()
    expect(readExportArguments(['--format=opensearch', '--query=口岸']).query).toBe('口岸')
  })

  test.each([
    [[], '缺少 --format'],
    [['--format=csv'], '实为“csv”'],
    [['--format=passim', '--out='], '--out= 后面应写文件夹'],
    [['--format=passim', 'gansu-2016'], '不认识“gansu-2016”'],
    [['--form=passim'], '选项 --form 不认识'],
    [['--format=passim', '--query=口岸'], '--query= 只用于 --format=opensearch'],
    [['--format=opensearch', '--query= '], '--query= 后面应写查询'],
    [['--format=opensearch', '--query=口岸', '--out=x'], '不能再有 --out=']
  ])('%j is refused', (words, reason) => {
    expect(() => readExportArguments(words)).toThrow(reason)
  })
})

describe('import', () => {
  test('takes files and folders', () => {
    expect(readImportArguments(['--format=passim', 'one', 'two']).paths.every(isAbsolute)).toBe(true)
  })

  test.each([
    [['one'], '缺少 --format：--format= 应为 passim'],
    [['--format=passim'], '没有说读哪里'],
    [['--format=passim', '--out=x', 'one'], '选项 --out 不认识']
  ])('%j is refused', (words, reason) => {
    expect(() => readImportArguments(words)).toThrow(reason)
  })
})
