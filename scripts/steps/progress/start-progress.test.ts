import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {widthOf} from '../format-remarks.ts'
import {startProgress} from './start-progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function listen(isTTY: boolean, columns?: number) {
  const written: string[] = []
  const out = {isTTY, ...(columns && {columns}), write: (text: string) => written.push(text)}
  return {written, out}
}

/** One step every `pause` milliseconds. */
function run(steps: number, pause: number, out: ReturnType<typeof listen>['out']): void {
  const progress = startProgress('读文件', steps, '份', out)
  for (let done = 0; done < steps; done++) {
    vi.advanceTimersByTime(pause)
    progress.step()
  }
  progress.end()
}

test('a log hears nothing of work that takes less than ten seconds', () => {
  const {written, out} = listen(false)
  run(99, 100, out)
  expect(written).toEqual([])
})

test('of longer work it gets a plain line every ten seconds and one at the end', () => {
  const {written, out} = listen(false)
  run(250, 100, out)
  expect(written).toEqual([
    '读文件 100/250 份，40%，10 份/秒，还要约 15 秒\n',
    '读文件 200/250 份，80%，10 份/秒，还要约 5 秒\n',
    '读文件 250/250 份，100%，10 份/秒\n'
  ])
})

test('a terminal has one line, written over at most ten times a second and left standing', () => {
  const {written, out} = listen(true, 80)
  run(1000, 5, out)
  expect(written[0]).toBe('\r\u001b[2K读文件 0/1000 份，0%')
  expect(written.at(-2)).toBe('\r\u001b[2K读文件 1000/1000 份，100%，200 份/秒')
  expect(written.at(-1)).toBe('\n')
  // Five seconds: ten lines in each, the first and the last.
  expect(written.length).toBeLessThanOrEqual(5 * 10 + 3)
  expect(written.slice(0, -1).join('')).not.toContain('\n')
})

test('a line leaves the last column of a terminal free', () => {
  const whole = '读文件 5/5 份，100%'
  const last = [widthOf(whole), widthOf(whole) + 1].map((columns) => {
    const {written, out} = listen(true, columns)
    run(5, 1000, out)
    return written.at(-2)
  })
  expect(last).toEqual(['\r\u001b[2K读文件 5/5 份', `\r\u001b[2K${whole}`])
})

test('what is counted in leaps is told as far as it came, where it ended early too', () => {
  const {written, out} = listen(false)
  const progress = startProgress('写网页', 900, '页', out)
  vi.advanceTimersByTime(10_000)
  progress.step(300)
  vi.advanceTimersByTime(2000)
  progress.step(60)
  progress.end()
  expect(written).toEqual([
    '写网页 300/900 页，33%，30 页/秒，还要约 20 秒\n',
    '写网页 360/900 页，40%，30 页/秒，还要约 20 秒\n'
  ])
})

test('nothing to do is nothing to tell', () => {
  for (const isTTY of [true, false]) {
    const {written, out} = listen(isTTY)
    run(0, 0, out)
    expect(written).toEqual([])
  }
})
