/** Topics as a table. */
import {displayTitle} from '../../render/policy-text/header.ts'
import type {TopicList} from '../../render/topics/topic-lists.ts'
import {topicColumns, topicWords} from '../../ui-strings/topics.ts'
import {siteAddress} from '../site-address.ts'

/** `topics`: in the order of the page. */
export function toTopicTable(topics: readonly TopicList[], root: URL | null): string[][] {
  return [Object.values(topicColumns), ...topics.map((topic) => Object.values(toCells(topic, root)))]
}

function toCells(
  {name, around, documents, measures}: TopicList,
  root: URL | null
): Record<keyof typeof topicColumns, string> {
  return {
    topic: name,
    around: around.at(-1) ?? '',
    measures: String(measures),
    documents: String(documents.length),
    names: documents.map(({policy}) => displayTitle(policy.metadata)).join(topicWords.and),
    link: siteAddress(`/topics/${name}/`, root)
  }
}
