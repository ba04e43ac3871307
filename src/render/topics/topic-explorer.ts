/** What the list of topics can be asked. */
import {topicWords} from '../../ui-strings/topics.ts'
import {documentFacet, eitherFacet} from '../explorer/common-facets.ts'
import {type Explorer, toExplorer} from '../explorer/explorer.ts'
import type {TopicList} from './topic-lists.ts'

export function toTopicsExplorer(topics: readonly TopicList[]): Explorer<TopicList> {
  const {upper, inner} = topicWords.depth
  const kinds = [
    documentFacet<TopicList>(({documents}) => documents.map(({policy}) => policy)),
    eitherFacet<TopicList>(
      'k',
      topicWords.depth.name,
      {yes: upper, no: inner},
      ({around}) => around.length === 0
    )
  ]
  return toExplorer(topics, kinds, [
    {key: 'n', word: topicWords.topic, kind: 'text'},
    {key: 'm', word: topicWords.measures, kind: 'number'},
    {key: 'f', word: topicWords.documents, kind: 'number'}
  ])
}
