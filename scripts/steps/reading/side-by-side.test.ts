import {expect, test} from 'vitest'
import {sideBySide} from './side-by-side.ts'
import type {work} from './worker.samples.ts'

type Task = Parameters<typeof work>[0]
const module = new URL('worker.samples.ts', import.meta.url)

async function outcomes(tasks: Task[], threads: number, seconds = 60) {
  const found: string[] = []
  const limits = {threads, seconds, memory: 64}
  for await (const outcome of sideBySide<Task, string>(tasks, 'work', {module, shared: '读', ...limits}))
    found.push('result' in outcome ? outcome.result : `${outcome.fault.name}: ${outcome.fault.message}`)
  return found
}

test.each([1, 2, 7])('with %i threads outcomes come in the order of the tasks', async (threads) => {
  const tasks = Array.from({length: 40}, (_, at) => ({name: `${at}`, wait: at % 7 === 0 ? 30 : 0}))
  expect(await outcomes(tasks, threads)).toEqual(tasks.map(({name}) => `读${name}`))
})

test('one that throws and one that never ends fail alone', async () => {
  const tasks: Task[] = [{name: '甲'}, {name: '乙', does: 'throw'}, {name: '丙', does: 'loop'}, {name: '丁'}]
  expect(await outcomes(tasks, 2, 4)).toEqual([
    '读甲',
    'TypeError: 乙 读不成',
    'PlainError: 读了 4 秒还没有读完，不再读下去',
    '读丁'
  ])
})

test('one that eats up memory fails alone', async () => {
  expect(await outcomes([{name: '甲'}, {name: '乙', does: 'hoard'}, {name: '丙'}], 2)).toEqual([
    '读甲',
    'PlainError: 读它所用的内存超过了上限',
    '读丙'
  ])
})

test('nothing to do is done at once', async () => {
  expect(await outcomes([], 2)).toEqual([])
})

test('whoever has seen enough may leave', async () => {
  const tasks = Array.from(
    {length: 20},
    (_, at): Task => ({name: `${at}`, does: at > 3 ? 'loop' : undefined!})
  )
  for await (const outcome of sideBySide<Task, string>(tasks.slice(0, 3), 'work', {
    module,
    shared: '读',
    threads: 2
  })) {
    expect(outcome).toEqual({result: '读0'})
    break
  }
})

test('a number of threads that is none is told', async () => {
  process.env['READ_WORKERS'] = '两个'
  const run = async () => {
    for await (const _ of sideBySide([{}], 'work', {module, shared: ''})) break
  }
  await expect(run()).rejects.toThrow('READ_WORKERS 应是大于 0 的整数，实为“两个”')
  delete process.env['READ_WORKERS']
})
