import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readGold} from '../../test/gold.ts'
import {toText} from '../1-text/text.ts'
import type {Reuse} from './links.ts'
import {findReuse} from './reuse.ts'
import {lexicon} from './samples.ts'

const read = (id: string) => ({id, text: toText(readFileSync(`content/documents/${id}.txt`, 'utf8'))})

const places = ({a, b}: Pick<Reuse, 'a' | 'b'>) => `${b.start}–${b.end} from ${a.start}–${a.end}`

describe('the Jinchang report and the Gansu plan, against hand labels', () => {
  const documents = [read('gansu-2016'), read('jinchang-report')]
  const reuse = findReuse(documents, lexicon)

  test('all exact passages of twelve characters and more, and no other', () => {
    const labelled = readGold('reuse.gansu-jinchang').map(
      (row) => `${row['target_start']}–${row['target_end']} from ${row['source_start']}–${row['source_end']}`
    )
    expect(reuse.flatMap(({parts}) => parts).map((part) => places(part as Reuse))).toEqual(labelled)
  })

  test('joined over gaps, with the letters they share and how similar they are', () => {
    const labelled = readGold('reuse-aligned.gansu-jinchang').map((row) => ({
      place: `${row['target_start']}–${row['target_end']} from ${row['source_start']}–${row['source_end']}`,
      exact: Number(row['exact_chars']),
      similarity: Number(row['similarity']).toFixed(2)
    }))
    const found = reuse.map((passage) => ({
      place: places(passage),
      exact: passage.exact,
      similarity: passage.similarity.toFixed(2)
    }))
    expect(found).toEqual(labelled)
  })
})

test('the document listed first is a, whichever is longer', () => {
  const words = '各乡应当在汛期前检查全部水库闸门并登记。'
  const [one, other] = [
    {id: '甲', text: toText(`甲乡办法\n${words}`)},
    {id: '乙', text: toText(`乙乡另有规矩在先。\n${words}${words.replace('汛期', '冬季')}`)}
  ]
  expect(findReuse([one, other], lexicon)[0]).toMatchObject({a: {document: '甲'}, b: {document: '乙'}})
  expect(findReuse([other, one], lexicon)[0]).toMatchObject({a: {document: '乙'}, b: {document: '甲'}})
})

test('a copy of a whole document is one passage', () => {
  const source = Array.from(
    {length: 300},
    (_, at) => `第${at}号闸由第${(at * 7) % 300}组看管，钥匙存放在站房。`
  ).join('\n')
  const reuse = findReuse(
    [
      {id: '甲', text: toText(source)},
      {id: '乙', text: toText(source)}
    ],
    lexicon
  )
  expect(reuse).toHaveLength(1)
  expect(reuse[0]).toMatchObject({similarity: 1, b: {start: 0, end: source.length}})
})

test('names of units are nobody’s wording', () => {
  const list = '翠湖渔业管理站、青石桥水利站、白沙洲护林站'
  const [one, other] = [`报送${list}备查`, `发至${list}执行`].map((source, index) => ({
    id: `${index}`,
    text: toText(source),
    names: [{start: 2, end: 2 + list.length}]
  }))
  expect(findReuse([one!, other!], lexicon)).toEqual([])
  expect(
    findReuse(
      [{...one!, names: []}, other!].map(({id, text}) => ({id, text})),
      lexicon
    )
  ).toHaveLength(1)
})
