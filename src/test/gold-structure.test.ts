/** Headings, responsible units and citations of the five texts against hand labels. */
import {describe, expect, test} from 'vitest'
import {corpus} from '../corpus.ts'
import {normalizeTitle} from '../policy/3-facts/normalize-title.ts'
import {readGold} from './gold.ts'

const {policies} = corpus()
const policyOf = (id: string) => policies.find((policy) => policy.id === id)!

describe('headings', () => {
  test.for(['gansu-2016', 'zhongwei-2023', 'jinchang-report'])('%s: all found, none too many', (id) => {
    const found = policyOf(id).sections.map(({marker, title, depth, start}) => ({
      marker,
      title,
      depth,
      start
    }))
    const labelled = readGold(`${id}.sections`)
      .filter(({type}) => type !== 'title')
      .map((row) => ({
        // The private-use stop of `4.` is read as one.
        marker: row['marker']!.replace('\ue010', '.'),
        title: normalizeTitle(row['heading']!),
        depth: Number(row['depth']),
        start: Number(row['offset'])
      }))
    expect(found).toEqual(labelled)
  })
})

test('responsible units of the Zhongwei plan, restored', () => {
  const key = (section: string | null) =>
    section?.match(/item_(\d+)$/)?.[1] ?? `四（${'一二三四五'[Number(section?.at(-1)) - 1]}）`
  const found = policyOf('zhongwei-2023').duties.map(({section, value}) => ({
    measure: key(section),
    unit: value.unit,
    asWritten: value.asWritten,
    role: value.role,
    group: value.group + 1
  }))
  const labelled = readGold('zhongwei-2023.units').map((row) => ({
    measure: row['measure'],
    unit: row['unit_norm'],
    asWritten: row['unit_as_written'],
    role: row['role'],
    group: Number(row['group'])
  }))
  expect(found).toEqual(labelled)
})

test.for(['gansu-2016', 'zhongwei-2023'])('documents cited in %s', (id) => {
  const found = policyOf(id).citations.map(({start, value}) => ({
    start,
    title: value.title,
    docNumber: value.docNumber ?? '',
    self: value.self
  }))
  const labelled = readGold(`${id}.cites`)
    .filter(({style}) => /^(book|number)/.test(style!))
    .map((row) => ({
      start: Number(row['offset']),
      title: row['style'] === 'number' ? '' : normalizeTitle(row['title']!),
      docNumber: row['doc_number']!,
      self: row['relation'] === 'self'
    }))
  expect(found).toEqual(labelled)
})
