/** What a topic comes to, and all of them together. */
import {greatest, sum} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {topicWords} from '../../ui-strings/topics.ts'
import type {MeasureList} from '../measures/measure-rows.ts'
import type {TopicList} from './topic-lists.ts'
import type {TopicTargets} from './topic-targets.ts'

export interface TopicFinding {
  title: string
  lede: string
  description: string
}

/** Names of documents in one line; the rest only counted. */
const mostNames = 5

/** `all`: every list of measures of the collection, so that it can be said which documents have none of it. */
export function topicFinding(
  {name, documents, measures}: TopicList,
  targets: readonly TopicTargets[],
  all: readonly MeasureList[]
): TopicFinding {
  const rows = documents.flatMap((document) => document.rows)
  const only = rows.every(({measure}) => measure.kind === 'measure')
  const named = rows.filter(({units}) => units.length > 0).length
  const counted = rows.filter((row) => row.targets > 0).length
  const seen = new Set(documents.map(({policy}) => policy))
  const unseen = all.map(({policy}) => policy).filter((policy) => !seen.has(policy))
  const facts = [topicWords.named(named), topicWords.counted(counted)].filter(Boolean).join('，')
  return {
    title: topicWords.title(name, documents.length, measures, only, countTargets(targets)),
    lede: `${facts}。${unseen.length > 0 ? topicWords.unseen(namesOf(unseen)) : ''}`,
    description: topicWords.description(name, documents.length, measures)
  }
}

/** `lists`: the measures of every document, those of no topic among them. */
export function topicsFinding(
  topics: readonly TopicList[],
  lists: readonly MeasureList[]
): TopicFinding & {without: number} {
  const rows = lists.flatMap((list) => list.rows)
  const without = rows.filter(({measure}) => measure.topics.length === 0).length
  const description = topicWords.listDescription(topics.length, lists.length)
  const most = greatest(
    topics.filter(({inner}) => inner.length === 0),
    ({measures}) => measures
  )
  if (!most) return {title: topicWords.none, lede: '', description, without}
  return {
    title: topicWords.listTitle(rows.length - without, topics.length),
    lede: topicWords.listLede(most.name, most.documents.length, most.measures),
    description,
    without
  }
}

/** 甘肃规划、中卫方案等 12 份 */
export function namesOf(policies: readonly Policy[]): string {
  const names = policies.slice(0, mostNames).map(({metadata}) => metadata.shortTitle)
  return topicWords.andMore(names, policies.length - names.length)
}

export function countTargets(targets: readonly TopicTargets[]): number {
  return sum(targets, (each) => each.targets.length)
}
