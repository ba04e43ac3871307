import {readFileSync, rmdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {PlainError} from '../report-failure.ts'
import {folderFault} from './folder-fault.ts'

const fault = (parts: object, message = '') => Object.assign(new Error(message), parts)
const said = (error: unknown) => {
  const told = folderFault(error, resolve('dist'))
  return told instanceof PlainError ? told.message : told
}

test('each way a folder refuses to be written is told with the place and what to do', () => {
  const path = resolve('dist/index.html')
  expect(
    ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EXDEV', 'EBUSY', 'ENOTDIR', 'EEXIST'].map((code) =>
      said(fault({code, path}))
    )
  ).toEqual([
    '磁盘满了，写不下 dist/index.html：腾出空间再试',
    '磁盘配额用完了，写不下 dist/index.html：腾出空间或请管理员加配额再试',
    'dist/index.html 在只读的文件系统上，写不进去：换到可写的地方，或改为可写再试',
    '没有权限读写 dist/index.html：改它的权限，或换有权限的用户再试',
    '系统不许改动 dist/index.html：看它的权限和属性，或换有权限的用户再试',
    'dist 与项目里的 .cache 不在同一个文件系统上，建好的网站换不过去：把两者放到一处再试',
    'dist 正被占用，或本身是挂载点，换不了：关掉占用它的程序，或改为挂载它的上一级再试',
    'dist/index.html 应是文件夹，那里却是别的：移走它再试',
    'dist/index.html 应是文件夹，那里却是别的：移走它再试'
  ])
})

test('so it is where a library wraps it, hands on no code, or says it in its own words', () => {
  const full = '磁盘满了，写不下 dist：腾出空间再试'
  expect(said(new Error('render', {cause: fault({code: 'ENOSPC'})}))).toBe(full)
  expect(said(new Error('ENOSPC: no space left on device, write'))).toBe(full)
  expect(said(new Error('Could not write file: No space left on device (os error 28)'))).toBe(full)
})

test('near miss: every other error stays what it is, with its stack', () => {
  const plain = new PlainError('少了这些页：/')
  expect(folderFault(plain, 'dist')).toBe(plain)
  for (const error of [fault({code: 'ENOENT'}, 'ENOENT: no such file'), new TypeError('ENOSPCX: '), '没有']) {
    expect(folderFault(error, 'dist')).toBe(error)
  }
})

test('what the system really says is understood', () => {
  const real = (run: () => unknown) => {
    try {
      return run()
    } catch (error) {
      return said(error)
    }
  }
  expect(real(() => readFileSync('package.json/x'))).toBe(
    'package.json/x 应是文件夹，那里却是别的：移走它再试'
  )
  expect(real(() => rmdirSync('package.json'))).toBe('package.json 应是文件夹，那里却是别的：移走它再试')
})
