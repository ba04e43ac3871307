import {describe, expect, test} from 'vitest'
import {readCollection} from '../../../test/collection.ts'
import {toText} from '../../1-text/text.ts'
import {linkPolicies, toReuseDocument} from '../index.ts'
import {sortByStanding} from '../kinship.ts'
import {findReuse} from '../reuse.ts'
import {lexicon} from '../samples.ts'
import {readSharedPlaces} from './shared-places.ts'

const sentence = '各乡应当在汛期前检查全部水库闸门并登记造册，由县里汇总存档备查，逐年核对不得遗漏。'
const documents = [
  {id: '甲', text: toText(`甲乡办法\n先说别的话。${sentence}再说一句。`)},
  {id: '乙', text: toText(`乙乡另有规矩在先。\n${sentence.replace('县里', '镇上')}`)}
]
const [own] = findReuse(documents, lexicon)
const whole = (document: number) => ({
  document: documents[document]!.id,
  start: 0,
  end: documents[document]!.text.source.length
})

describe('of the documents of the collection', () => {
  const {policies} = readCollection()
  const five = policies.filter(({id}) => ['gansu-2016', 'jinchang-report', 'zhongwei-2023'].includes(id))
  const found = findReuse(sortByStanding(five).map(toReuseDocument), lexicon)

  test('places of the passages we found ourselves give the same passages, to the last piece', () => {
    expect(found.length).toBeGreaterThan(10)
    expect(linkPolicies(five, lexicon, found.toReversed()).reuse).toEqual(found)
  })

  test('the sides may come in either order', () => {
    const turned = found.map(({a, b}) => ({a: b, b: a}))
    expect(linkPolicies(five, lexicon, turned).reuse).toEqual(found)
  })

  test('where places are given no others are looked for', () => {
    expect(linkPolicies(five, lexicon, []).reuse).toEqual([])
  })
})

test('a place that is larger than what is shared is narrowed to it', () => {
  expect(own).toBeDefined()
  expect(readSharedPlaces(documents, [{a: whole(0), b: whole(1)}], lexicon)).toEqual([own])
})

test('a place that ends inside a run grows to the whole of it, and takes in what stands near', () => {
  const at = (document: number) => {
    const start = documents[document]!.text.source.indexOf('在汛期前')
    return {document: documents[document]!.id, start, end: start + 14}
  }
  const [passage] = readSharedPlaces(documents, [{a: at(0), b: at(1)}], lexicon)
  expect(passage!.parts).toEqual(own!.parts.slice(0, 1))
  expect(passage).toMatchObject({a: own!.a, b: own!.b, pieces: own!.pieces})
})

test('the same place given twice is one passage', () => {
  const place = {a: whole(0), b: whole(1)}
  expect(readSharedPlaces(documents, [place, place], lexicon)).toHaveLength(1)
})

test('places that share nothing, lie in one document or in one nobody listed are no links', () => {
  const beginning = {document: '甲', start: 0, end: 4}
  expect(readSharedPlaces(documents, [{a: beginning, b: whole(1)}], lexicon)).toEqual([])
  expect(readSharedPlaces(documents, [{a: whole(0), b: whole(0)}], lexicon)).toEqual([])
  expect(readSharedPlaces(documents, [{a: whole(0), b: {...whole(1), document: '丙'}}], lexicon)).toEqual([])
})
