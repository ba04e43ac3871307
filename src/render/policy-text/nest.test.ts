import {expect, test} from 'vitest'
import {clip, type Nested, nest} from './nest.ts'

const mark = (name: string, start: number, end: number) => ({name, start, end})

function draw(nodes: Nested<{name: string; start: number; end: number}>[]): string {
  return nodes
    .map(
      ({mark, start, end, children}) =>
        `${mark.name}${start}-${end}${children.length ? `(${draw(children)})` : ''}`
    )
    .join(' ')
}

test('marks inside one another nest, the longer one outside', () => {
  expect(draw(nest([mark('b', 0, 3), mark('a', 0, 9), mark('c', 4, 6)]))).toBe('a0-9(b0-3 c4-6)')
})

test('a mark that crosses another is cut where the other ends', () => {
  expect(draw(nest([mark('a', 0, 5), mark('b', 3, 9)]))).toBe('a0-5(b3-5) b5-9')
})

test('what is cut off still holds the marks inside it', () => {
  expect(draw(nest([mark('a', 0, 5), mark('b', 3, 9), mark('c', 6, 8)]))).toBe('a0-5(b3-5) b5-9(c6-8)')
})

test('neighbours do not nest, and empty marks go', () => {
  expect(draw(nest([mark('a', 0, 3), mark('b', 3, 6), mark('c', 4, 4)]))).toBe('a0-3 b3-6')
})

test('clip keeps what lies within', () => {
  expect(clip([mark('a', 0, 4), mark('b', 6, 9), mark('c', 9, 12)], {start: 3, end: 9})).toEqual([
    mark('a', 3, 4),
    mark('b', 6, 9)
  ])
})
