import {expect, test} from 'vitest'
import {stringify} from 'yaml'
import {fromYaml} from '../../corpus/from-yaml.ts'
import {metadataFileSchema} from '../../policy/metadata.ts'
import {attacks} from './attacks.ts'
import {fieldCount, hostileMetadata, isSayable, toMetadataText} from './metadata-files.ts'
import {readAlone} from './read-alone.ts'
import {bare, toMarks} from './texts.ts'
import {illFormed} from './well-formed.ts'

const marks = toMarks()
const files = attacks.map((attack, number) => {
  const texts = Array.from({length: fieldCount}, () => marks.next(attack))
  const about = hostileMetadata(
    texts.map(({text}) => text),
    number
  )
  return {attack, texts, about, read: fromYaml(toMetadataText(about), metadataFileSchema)}
})
const sayable = files.filter(({attack}) => isSayable(attack.shape))
const plan = '某市实施方案\n一、扩大开放\n到2025年，进出口总额达到50亿元。\n'

test('there are more than 250 texts, and no two are the same', () => {
  const all = files.flatMap(({texts}) => texts.map(({text}) => text))
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(1000)
})

test('what can be seen is read as it was written', () => {
  expect(sayable.map(({read}) => ('value' in read ? read.value : read.problems))).toEqual(
    sayable.map(({about}) => about)
  )
})

test('what cannot be seen is told by its number wherever it is written', () => {
  const others = files.filter(({attack}) => !isSayable(attack.shape))
  expect(others.length).toBeGreaterThan(8)
  for (const {read} of others)
    expect(
      'problems' in read && read.problems.filter(({reason}) => reason.includes('看不见的字符 U+'))
    ).toHaveLength(9)
})

test('it gets onto pages, into tables and files as text', async () => {
  const made = sayable.map(({attack, about}) => ({name: attack.name, about, ...readAlone(plan, about)}))
  expect(made.flatMap(({name, complaints}) => complaints.map((each) => `${name}: ${each}`))).toEqual([])
  expect(
    made.filter(({about, words}) => !words.includes(bare(about.title ?? about.editorial!.title!)))
  ).toEqual([])
  expect(await illFormed(made.map(({name, xml}) => ({name, xml})))).toEqual([])
})

const good =
  'title: 甲\nkind: report\nissuer: null\nissued: null\ndocNumber: null\nregion: null\nperiod: null\nsource:\n  name: 乙\n'
const told = (source: string) => {
  const read = fromYaml(source, metadataFileSchema)
  return 'problems' in read ? read.problems.map(({reason}) => reason).join('；') : null
}

test.each([
  ['a bomb of aliases', `${good}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, '不支持“*”引用'],
  ['keys that merge', `${good}<<: {title: 丙}\n`, '不认识的项“<<”'],
  ['a function', good.replace('甲', '!!js/function "() => 1"'), '不支持“!”标记'],
  [
    'a tag of somebody’s own',
    `%TAG ! tag:evil.example,2000:\n---\n${good.replace('甲', '!x 甲')}`,
    '不支持“!”标记'
  ],
  ['bytes', good.replace('甲', '!!binary aGk='), '应为文字'],
  ['a key twice', `${good}title: 丙\n`, '写了两次'],
  ['a key of all objects', `${good}__proto__: {polluted: 1}\n`, '不认识的项“__proto__”'],
  ['a maker of all objects', `${good}constructor: {prototype: {polluted: 1}}\n`, '不认识的项“constructor”'],
  ['a key that is a map', `${good}? {a: 1}\n: b\n`, '不认识的项'],
  ['two files in one', `${good}---\n${good}`, '一个文件只能有一份内容'],
  ['brackets without end', `${good}editorial: ${'['.repeat(20_000)}\n`, '嵌套太深'],
  [
    'lines further and further in',
    `${good}editorial:\n${Array.from({length: 3000}, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}\n`,
    '嵌套太深'
  ],
  ['a day that does not exist', good.replace('issued: null', 'issued: 2023-02-30'), '真实存在的日期'],
  ['a day far away', good.replace('issued: null', 'issued: +99999-01-01'), '真实存在的日期'],
  ['a number beyond all', good.replace('period: null', 'period: {start: 1e999, end: 2027}'), '应为数字'],
  ['no number', good.replace('period: null', 'period: {start: .nan, end: 2027}'), 'period.start'],
  ['half of a pair', good.replace('甲', '"甲\\ud800"'), '看不见的字符 U+D800'],
  ['a zero', good.replace('甲', '"甲\\0"'), '看不见的字符 U+0000'],
  ['a record within a record', good.replace('甲', '"甲\\nER  - \\nTY  - RPRT"'), '应写在一行里']
])('%s is told', (_, source, said) => {
  expect(told(source)).toContain(said)
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
})

test('near miss: the file without any of it', () => {
  expect(told(good)).toBeNull()
  expect(told(stringify({...hostileMetadata(Array(fieldCount).fill('甲'), 0)}))).toBeNull()
})
