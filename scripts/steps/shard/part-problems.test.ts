import {expect, test} from 'vitest'
import {identity} from './part.samples.ts'
import {type FiledPart, type Part, partFolder} from './part.ts'
import {partProblems} from './part-problems.ts'

const sum = (digit: string) => digit.repeat(64)
const style = {path: '_astro/page.css', bytes: 1, sha256: sum('a')}

/** Parts of three with one page each and a style they share. */
function parts(...changes: (Partial<Part> | undefined)[]): FiledPart[] {
  return [1, 2, 3].map((shard, place) => {
    const page = {path: `page-${shard}/index.html`, bytes: 1, sha256: sum(String(shard))}
    const pages = {own: 1, all: 3, sha256: sum('f')}
    const part: Part = {
      format: 1,
      shard,
      of: 3,
      build: identity,
      required: ['/'],
      pages,
      files: [style, page],
      ...changes[place]
    }
    return {folder: partFolder({shard, of: 3}), part}
  })
}

const problems = (given: FiledPart[]) => partProblems(given, 'c')

test('all parts of one build are one site, in whatever order they come', () => {
  expect(problems(parts())).toEqual([])
  expect(problems(parts().reverse())).toEqual([])
})

test('those that are missing are named, with the command for the first of them', () => {
  expect(problems(parts().slice(1, 2))).toEqual(['少了第 1、3 份，共应有 3 份：npm run build -- --shard 1/3'])
})

test('one that is there twice is told with both folders', () => {
  const [first] = parts()
  expect(problems([...parts(), {folder: 'copy', part: first!.part}])).toEqual([
    '第 1 份有 2 个：dist-parts/1-of-3、copy'
  ])
})

test('parts of another division are told, and how to name those of one', () => {
  const [first, second] = parts()
  const eighth = {folder: 'dist-parts/2-of-8', part: {...second!.part, of: 8}}
  expect(problems([first!, eighth])).toEqual([
    expect.stringMatching(
      /^分法不同：dist-parts\/1-of-3 是 3 份里的一份，dist-parts\/2-of-8 是 8 份里的一份。.*merge -- dist-parts\/\*-of-3$/
    )
  ])
})

test.each([
  ['content', '所据的文件（content）不同'],
  ['reading', '读出来的文件不同'],
  ['program', '所用的程序不同'],
  ['settings', '设置不同（site.yaml、SITE_URL、'],
  ['node', 'Node 的版本不同']
] as const)('parts of different builds are told: %s', (key, said) => {
  const other = {build: {...identity, [key]: 'another'}}
  expect(problems(parts(undefined, undefined, other))).toEqual([
    expect.stringContaining(`dist-parts/1-of-3 与 dist-parts/3-of-3 不是同一次构建：${said}`)
  ])
})

test('parts that were to write other pages are of different builds', () => {
  expect(problems(parts(undefined, {pages: {own: 1, all: 3, sha256: sum('e')}}))).toEqual([
    expect.stringContaining('不是同一次构建：要写的网页不同')
  ])
})

test('a site is held against the content it was made of, not another', () => {
  expect(partProblems(parts(), 'another')).toEqual([expect.stringContaining('与这里的不同')])
})

test('pages that are in no part are told', () => {
  expect(problems(parts({pages: {own: 0, all: 3, sha256: sum('f')}}))).toEqual([
    '各份合计 2 页，网站应有 3 页'
  ])
})

test('a file that is not the same in two parts is told with both', () => {
  const [first] = parts()
  const files = [{...style, sha256: sum('b')}, first!.part.files[1]!]
  expect(problems(parts({files}))).toEqual([
    '_astro/page.css 在 dist-parts/1-of-3 和 dist-parts/2-of-3 里不一样',
    '_astro/page.css 在 dist-parts/1-of-3 和 dist-parts/3-of-3 里不一样'
  ])
})

test('no part is no site', () => {
  expect(problems([])).toEqual(['没有可拼的'])
})
