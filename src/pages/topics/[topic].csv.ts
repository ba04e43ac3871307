import type {APIContext} from 'astro'
import {corpus} from '../../corpus.ts'
import {toCsv} from '../../exports/csv.ts'
import {toMeasureTable} from '../../exports/tables/measures.ts'
import {toMeasureLists} from '../../render/measures/measure-rows.ts'
import {sortByTime} from '../../render/sort-by-time.ts'
import {listedRows, type TopicList, toTopicLists} from '../../render/topics/topic-lists.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  const {policies, lexicon} = corpus()
  const topics = toTopicLists(toMeasureLists(sortByTime(policies), lexicon), lexicon)
  return topics.map((topic) => ({params: {topic: topic.name}, props: {topic}}))
}

export function GET({site, props: {topic}}: APIContext<{topic: TopicList}>): Response {
  return new Response(toCsv(toMeasureTable(listedRows(topic), siteRoot(site))))
}
