import type {APIContext} from 'astro'
import {corpus, siteIdentity} from '../../../corpus.ts'
import {type Feed, toAtom} from '../../../exports/feeds/atom.ts'
import {toTopicFeed} from '../../../exports/feeds/feeds.ts'
import {toMeasureLists} from '../../../render/measures/measure-rows.ts'
import {toTopicLists} from '../../../render/topics/topic-lists.ts'
import {siteRoot} from '../../../site-root.ts'

export function getStaticPaths() {
  const {policies, lexicon} = corpus()
  return toTopicLists(toMeasureLists(policies, lexicon), lexicon).flatMap((topic) => {
    const feed = toTopicFeed(topic)
    return feed ? [{params: {topic: topic.name}, props: {feed}}] : []
  })
}

export function GET({props: {feed}, site}: APIContext<{feed: Feed}>): Response {
  return new Response(toAtom(feed, {...siteIdentity(), root: siteRoot(site)}))
}
