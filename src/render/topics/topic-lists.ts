/**
 * Topics with the measures that belong to them: their own, and those of the topics inside them.
 *
 *     对外开放      三份文件 96 条      those of 跨境电商 among them
 *     　跨境电商    三份文件 5 条
 */
import {sum} from 'd3-array'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import type {MeasureList, MeasureRow} from '../measures/measure-rows.ts'

type Words = Pick<Lexicon, 'topics'>

export interface TopicDocument {
  policy: Policy
  /** In reading order. */
  rows: MeasureRow[]
}

export interface TopicList {
  name: string
  /** The words that show it. */
  words: readonly string[]
  /** Topics around it, the outermost first. */
  around: string[]
  /** Topics right inside it. */
  inner: TopicList[]
  documents: TopicDocument[]
  measures: number
}

/** More rows than this are not listed on one page; then every document gives as many as the others, and some. */
const mostRows = 200
const fewestOfDocument = 3

/** As the word list has them, each before those inside it; topics without a measure are left out. */
export function toTopicLists(lists: readonly MeasureList[], {topics}: Words): TopicList[] {
  const inside = Map.groupBy(topics, ({parent}) => parent ?? null)
  const read = ({name, words}: Words['topics'][number], around: string[]): TopicList[] => {
    const inner = (inside.get(name) ?? []).flatMap((each) => read(each, [...around, name]))
    const documents = toDocuments(lists, new Set([name, ...inner.map((each) => each.name)]))
    if (documents.length === 0) return []
    const direct = inner.filter((each) => each.around.at(-1) === name)
    const measures = sum(documents, ({rows}) => rows.length)
    return [{name, words, around, inner: direct, documents, measures}, ...inner]
  }
  return (inside.get(null) ?? []).flatMap((each) => read(each, []))
}

/** How many rows of each document a page lists. */
export function toRowLimit(rows: number, documents: number): number {
  return rows <= mostRows ? rows : Math.max(fewestOfDocument, Math.floor(mostRows / documents))
}

/** The rows its page lists: all of them, or as many of each document as there is room for. */
export function listedRows({documents, measures}: TopicList): TopicDocument[] {
  const limit = toRowLimit(measures, documents.length)
  return documents.map(({policy, rows}) => ({policy, rows: rows.slice(0, limit)}))
}

function toDocuments(lists: readonly MeasureList[], names: ReadonlySet<string>): TopicDocument[] {
  return lists.flatMap(({policy, rows: all}) => {
    const rows = all.filter(({measure}) => measure.topics.some((topic) => names.has(topic)))
    return rows.length > 0 ? [{policy, rows}] : []
  })
}
