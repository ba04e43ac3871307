/**
 * Fields of a query: what a word may be asked for in. Names are folded where they are compared.
 *
 *     部门:商务局 地区:中卫 年份:2020-2023 -文种:报告
 */
import type {Catalogue, RecordFacts} from '../index/catalogue.ts'
import type {DocumentEntry} from '../index/index-format.ts'
import {fold} from '../text/fold.ts'
import {kindWords, levelWords, yesNoWords} from '../wording.ts'

/** The names readers may give each field. */
const names = {
  region: ['地区', '区域', '地方'],
  level: ['层级', '级别'],
  kind: ['文种', '类型'],
  year: ['年份', '年'],
  topic: ['主题', '领域'],
  unit: ['部门', '单位', '责任单位', '机构'],
  target: ['目标', '量化目标'],
  document: ['文件', '文件名']
} as const

export type Field = keyof typeof names

const fields = new Map(
  Object.entries(names).flatMap(([field, own]) => own.map((name) => [name, field as Field]))
)

export function fieldOf(name: string): Field | null {
  return fields.get(name as never) ?? null
}

/** Fields that cannot be told from a record's document alone. */
const ofRecords: readonly Field[] = ['topic', 'unit', 'target']

export function needsFacts(field: Field): boolean {
  return ofRecords.includes(field)
}

/** Whether a record passes; `null` where the collection has nothing called so. `text` is folded. */
export function toFieldTest(
  field: Field,
  text: string,
  {documents, documentOf, units, topics}: Catalogue,
  facts: RecordFacts | null
): ((record: number) => boolean) | null {
  const named = (name: string) => fold(name).includes(text)
  if (!needsFacts(field)) {
    const isMeant = documentTest(field, text, documents)
    const passing = documents.map((document) => isMeant(document))
    return passing.includes(true) ? (record) => passing[documentOf[record]!]! : null
  }
  if (!facts) throw new Error(`查询字段 ${field} 要先取得各条的事实`)
  if (field === 'target') {
    const wanted = Object.entries(yesNoWords.t).find(([, word]) => named(word) || fold(word) === text)?.[0]
    return wanted === undefined ? null : (record) => facts.target[record] === Number(wanted)
  }
  const list = field === 'unit' ? units.map((own) => own.some(named)) : topics.map(named)
  if (!list.includes(true)) return null
  const {sets, of} = field === 'unit' ? facts.units : facts.topics
  const passing = sets.map((set) => set.some((place) => list[place]))
  return (record) => passing[of[record]!]!
}

function documentTest(
  field: Field,
  text: string,
  documents: readonly DocumentEntry[]
): (document: DocumentEntry) => boolean {
  switch (field) {
    case 'region': {
      const areas = documents.flatMap(({region}) =>
        region && fold(region.name).includes(text) ? [region.code] : []
      )
      const prefixes = areas.map((code) => code.replace(/(?:00){1,2}$/, ''))
      return ({region}) => region !== null && prefixes.some((prefix) => region.code.startsWith(prefix))
    }
    case 'level':
      return ({region}) => region !== null && fold(levelWords[region.level]!).includes(text)
    case 'kind':
      return ({kind}) => fold(kindWords[kind] ?? '').includes(text)
    case 'year': {
      const [first, last = first] = text.split(' ').map(Number)
      return ({year}) => year !== null && first! <= year && year <= last!
    }
    default:
      return ({title}) => fold(title).includes(text)
  }
}
