/**
 * As many records as are wanted, from the real ones: the title of one, sentences of two to four others, other
 * numbers. A smaller collection is the beginning of a larger one of the same seed.
 */
import type {Collection, PlainDocument, PlainRecord, Vocabulary} from './collection.ts'
import {between, pick, type Random, sample, seeded} from './random.ts'

/** A document has about as many; a heading with nothing below it opens a group. */
const perDocument = 150
const seed = 20160830

type Kind = PlainDocument['kind']
const titles: Partial<Record<Kind, (region: string, topic: string, year: number) => string>> = {
  plan: (region, topic, year) => `${region}“${year < 2021 ? '十三五' : '十四五'}”${topic}发展规划`,
  implementation: (region, topic, year) => `${region}${topic}三年行动实施方案（${year}—${year + 2}年）`,
  measures: (region, topic) => `${region}促进${topic}若干措施`,
  report: (region, topic) => `${region}${topic}发展情况报告`,
  speech: (region, topic) => `在${region}${topic}工作会议上的讲话`
}

/** The first `size` records: the real ones, then recombined ones. Linear. */
export function recombine(real: Collection, words: Vocabulary, size: number): Collection {
  const records = real.records.slice(0, size)
  const documents = [...real.documents]
  const random = seeded(seed)
  const sources = real.records.filter(({text}) => text !== '').map(toSource)
  let left = 0
  let group = -1
  while (records.length < size) {
    if (left === 0) {
      left = between(random, perDocument * 0.8, perDocument * 1.2)
      group = -1
      documents.push(makeDocument(documents.length, words, random))
    }
    const shape = pick(random, real.records)
    const record = makeRecord(shape, pick(random, real.records).title, sources, random)
    const opens = shape.text === ''
    const address = `sec_${left}`
    records.push({...record, document: documents.length - 1, parent: opens ? -1 : group, address})
    if (opens) group = records.length - 1
    left--
  }
  return {documents, records}
}

function makeDocument(place: number, {regions, topics}: Vocabulary, random: Random): PlainDocument {
  const region = pick(random, regions)
  const kind = pick(random, Object.keys(titles) as Kind[])
  const year = between(random, 2012, 2025)
  const title = titles[kind]!(region.name, pick(random, topics), year)
  return {id: `made-${place}`, title, region, kind, year}
}

interface Source {
  record: PlainRecord
  sentences: string[]
}

function toSource(record: PlainRecord): Source {
  return {record, sentences: record.text.match(/[^。；\n]+[。；]?/g) ?? []}
}

/** As long as `shape` and of its kind; its facts are those of the records its sentences come from. */
function makeRecord(shape: PlainRecord, title: string, sources: Source[], random: Random): PlainRecord {
  const wanted = shape.text.length
  if (wanted === 0) return {...shape, title, units: [], topics: [], targets: 0, achieved: 0, figure: ''}
  const from = sample(random, sources, between(random, 2, 4))
  const left = from.flatMap(({sentences}) => sentences)
  let text = ''
  while (text.length < wanted) {
    if (left.length === 0) left.push(...pick(random, sources).sentences)
    const [sentence] = left.splice(between(random, 0, left.length - 1), 1)
    // Half of the last sentence would be too much: the length stays that of the real ones on average.
    if (text !== '' && text.length + sentence!.length / 2 > wanted) break
    text += (text !== '' && random() < 0.1 ? '\n' : '') + varyNumbers(sentence!, random)
  }
  const said = from.map(({record}) => record)
  return {
    ...shape,
    title,
    text,
    units: [...new Set(said.flatMap(({units}) => units))].slice(0, 12),
    topics: [...new Set(said.flatMap(({topics}) => topics))].slice(0, 6),
    targets: Math.max(...said.map(({targets}) => targets)),
    achieved: Math.max(...said.map(({achieved}) => achieved)),
    figure: pick(random, said).figure
  }
}

/** Other digits, as many; a year stays a year. */
export function varyNumbers(text: string, random: Random): string {
  return text.replace(/\d+/g, (digits) => {
    if (/^(19|20)\d\d$/.test(digits)) return String(between(random, 2001, 2035))
    return Array.from(digits, (_, at) => between(random, at === 0 ? 1 : 0, 9)).join('')
  })
}
