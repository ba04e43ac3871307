import {expect, test} from 'vitest'
import {type CitationRow, placeCitations} from './place-citations.ts'

const document = (id: string, name = `文件${id}`) => ({id, name})
const row = (from: string, to: string, places = 1): CitationRow => ({
  from: document(from),
  to: document(to),
  places
})
const size = {width: 648, column: 236, lines: 2}

test('counts add up on both sides; those cited stand across from who cites them', () => {
  const {left, right, links} = placeCitations([row('a', 'y'), row('b', 'x', 3), row('b', 'y')], size)
  expect(left.map(({id, places}) => `${id} ${places}`)).toEqual(['a 1', 'b 4'])
  expect(right.map(({id, places}) => `${id} ${places}`)).toEqual(['y 2', 'x 3'])
  expect(links).toHaveLength(3)
})

test('both sides stay inside the chart and apart', () => {
  const {left, right, height} = placeCitations(
    ['a', 'b', 'c', 'd'].map((id) => row(id, 'x')),
    size
  )
  for (const side of [left, right]) for (const {y} of side) expect(y > 0 && y < height).toBe(true)
  expect(right[0]!.y).toBe(height / 2)
  for (const [index, {y}] of left.slice(1).entries()) expect(y - left[index]!.y).toBeGreaterThanOrEqual(30)
})

test('long names break evenly, years stay whole; the bracket goes first, then the rest', () => {
  const linesOf = (name: string, column: number, lines: number) =>
    placeCitations([{from: document('a', name), to: document('b'), places: 1}], {...size, column, lines})
      .left[0]!.lines
  expect(linesOf('山东省智能制造提质升级行动计划（2022—2025年）', 236, 2)).toEqual([
    '山东省智能制造提质升级',
    '行动计划（2022—2025年）'
  ])
  expect(linesOf('关于推进某市数据专区建设的指导意见（试行）', 110, 3)).toEqual([
    '关于推进某市',
    '数据专区建设的',
    '指导意见'
  ])
  expect(linesOf('关于推进某市数据专区建设的若干指导意见和措施', 110, 2).at(-1)).toMatch(/……$/)
})
