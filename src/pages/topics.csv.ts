import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toTopicTable} from '../exports/tables/topics.ts'
import {toMeasureLists} from '../render/measures/measure-rows.ts'
import {sortByTime} from '../render/sort-by-time.ts'
import {toTopicLists} from '../render/topics/topic-lists.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  const lists = toMeasureLists(sortByTime(policies), lexicon)
  return new Response(toCsv(toTopicTable(toTopicLists(lists, lexicon), siteRoot(site))))
}
