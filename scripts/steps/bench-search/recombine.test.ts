import {expect, test} from 'vitest'
import {seeded} from './random.ts'
import {recombine, varyNumbers} from './recombine.ts'
import {sampleCollection, sampleWords} from './samples.ts'

const made = recombine(sampleCollection, sampleWords, 400)

test('the same records every time, and a smaller collection begins a larger one', () => {
  expect(recombine(sampleCollection, sampleWords, 400)).toEqual(made)
  expect(recombine(sampleCollection, sampleWords, 100).records).toEqual(made.records.slice(0, 100))
  expect(made.records.slice(0, 4)).toEqual(sampleCollection.records)
})

test('a made record says sentences of real ones, numbers apart, under a real heading', () => {
  const plain = (text: string) => text.replace(/\d+/g, '0')
  const real = sampleCollection.records.map(({text}) => plain(text).replaceAll('\n', '')).join('')
  for (const {title, text} of made.records) {
    expect(sampleCollection.records.map((record) => record.title)).toContain(title)
    for (const sentence of plain(text).match(/[^。\n]+。?/g) ?? []) expect(real).toContain(sentence)
  }
})

test('as long as the real ones on average, in documents of about 150 with other regions and years', () => {
  const average = ({records}: typeof made) =>
    records.reduce((sum, {text}) => sum + text.length, 0) / records.length
  expect(average(made) / average(sampleCollection)).toBeCloseTo(1, 0)
  expect(made.documents).toHaveLength(5)
  expect(new Set(made.documents.map(({title}) => title)).size).toBe(5)
  expect(made.records.every(({document, parent}, place) => document < 5 && parent < place)).toBe(true)
})

test('other digits, as many; a year stays a year', () => {
  expect(varyNumbers('2023年增长12.5%，共300家', seeded(1))).toMatch(/^20\d\d年增长\d\d\.\d%，共[1-9]\d\d家$/)
  expect(varyNumbers('没有数', seeded(1))).toBe('没有数')
})
