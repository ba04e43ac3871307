import {describe, expect, test} from 'vitest'
import {assignPages} from './assign-pages.ts'
import {pageCost} from './page-cost.ts'
import {pageGroup} from './page-group.ts'

const provinces = new Map([
  ['gansu-2016', '62'],
  ['jinchang-report', '62'],
  ['zhongwei-2023', '64'],
  ['speech', '']
])

describe('what belongs together', () => {
  test.each([
    '/documents/gansu-2016/',
    '/documents/gansu-2016.akn.xml',
    '/documents/gansu-2016.bib/',
    '/documents/gansu-2016/source/',
    '/measures/gansu-2016/sec_4__sub_1/',
    '/audits/gansu-2016/',
    '/audits/gansu-2016.csv',
    '/documents/jinchang-report.txt'
  ])('%s goes with the province of its document', (path) => {
    expect(pageGroup(path, provinces)).toBe('省 62')
  })

  test('documents without a region have a group of their own', () => {
    expect(pageGroup('/documents/speech/', provinces)).toBe('省 ')
  })

  test.each([
    '/',
    '/404',
    '/documents',
    '/documents.csv',
    '/documents/gansu-2017/',
    '/measures/',
    '/compare/gansu-2016/zhongwei-2023/',
    '/topics/gansu-2016/',
    '/regions/620000/'
  ])('near miss: %s is a page of the whole collection', (path) => {
    expect(pageGroup(path, provinces)).toBe(path)
  })

  test('the data are made once', () => {
    expect(
      new Set(
        ['/data', '/data/cemai-data.zip', '/data/figures.csv', '/method', '/archive/SHA256SUMS'].map((path) =>
          pageGroup(path, provinces)
        )
      )
    ).toEqual(new Set(['数据']))
    expect(pageGroup('/database/', provinces)).toBe('/database/')
  })
})

/** Pages of a collection with so many documents in each province. */
function collection(counts: Record<string, number>) {
  const provinces = new Map<string, string>()
  for (const [province, count] of Object.entries(counts))
    for (let number = 1; number <= count; number++) provinces.set(`p${province}-${number}`, province)
  const ids = [...provinces.keys()]
  const paths = [
    '/',
    '/method',
    '/documents',
    '/data/cemai-data.zip',
    ...Array.from({length: 30}, (_, number) => `/topics/题${number}/`),
    ...Array.from({length: 200}, (_, number) => `/search/shards/${number}.bin`),
    ...ids.flatMap((id) => [`/documents/${id}/`, `/documents/${id}.json`]),
    ...ids.flatMap((id) => Array.from({length: 25}, (_, number) => `/measures/${id}/sec_${number}/`)),
    ...ids.slice(1).map((id) => `/compare/${ids[0]}/${id}/`)
  ]
  return {provinces, paths}
}

/** Cost of each part. */
function loadsOf(assigned: ReadonlyMap<string, number>, of: number, documents: number): number[] {
  const loads = new Array<number>(of).fill(0)
  for (const [path, part] of assigned) loads[part - 1]! += pageCost(path, documents)
  return loads
}

const even = Object.fromEntries(Array.from({length: 31}, (_, place) => [String(11 + place), 3 + (place % 5)]))

describe('parts', () => {
  test.each([1, 2, 3, 8, 31, 100, 2000])('every page is in exactly one of %s parts', (of) => {
    const {paths, provinces} = collection(even)
    const assigned = assignPages(paths, provinces, of)
    expect([...assigned.keys()].sort()).toEqual([...paths].sort())
    for (const part of assigned.values()) {
      expect(part).toBeGreaterThanOrEqual(1)
      expect(part).toBeLessThanOrEqual(of)
    }
  })

  test('a province lies in one part', () => {
    const {paths, provinces} = collection(even)
    const parts = new Map<string, Set<number>>()
    for (const [path, part] of assignPages(paths, provinces, 8)) {
      const group = pageGroup(path, provinces)
      parts.set(group, (parts.get(group) ?? new Set()).add(part))
    }
    expect(parts.size).toBeGreaterThan(31)
    for (const [group, own] of parts) expect(own.size, group).toBe(1)
  })

  test('the order of pages and of documents changes nothing, nor does a page that is named twice', () => {
    const {paths, provinces} = collection(even)
    const twice = paths.filter((path) => path.includes('/p11-'))
    const turned = assignPages([...paths, ...twice].reverse(), new Map([...provinces].reverse()), 8)
    expect(new Map([...turned].sort())).toEqual(new Map([...assignPages(paths, provinces, 8)].sort()))
  })

  test('parts are equal where no group is larger than a part', () => {
    const {paths, provinces} = collection(even)
    const small = paths.filter((path) => !path.endsWith('.zip'))
    const loads = loadsOf(assignPages(small, provinces, 8), 8, provinces.size)
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.05)
  })

  test('what cannot be divided has a part for itself, and the others share the rest', () => {
    const {paths, provinces} = collection(even)
    const assigned = assignPages(paths, provinces, 8)
    const loads = loadsOf(assigned, 8, provinces.size)
    const others = loads.filter((_, part) => part + 1 !== assigned.get('/data/cemai-data.zip'))
    expect(Math.max(...others) / Math.min(...others)).toBeLessThan(1.05)
  })

  test('a province far larger than the others has a part for itself, and the others share the rest', () => {
    const {paths, provinces} = collection({...even, 62: 2000})
    const assigned = assignPages(paths, provinces, 4)
    const large = assigned.get('/documents/p62-1/')
    const beside = paths.filter(
      (path) => assigned.get(path) === large && pageGroup(path, provinces) !== '省 62'
    )
    expect(beside).toEqual([])
    const others = paths.filter((path) => assigned.get(path) !== large)
    expect(new Set(others.map((path) => assigned.get(path))).size).toBe(3)
  })

  test('more parts than there is to write leave some empty', () => {
    const assigned = assignPages(['/', '/404'], new Map(), 5)
    expect(new Set(assigned.values()).size).toBe(2)
    expect(assignPages([], new Map(), 3).size).toBe(0)
  })
})
