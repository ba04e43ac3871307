import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toTopicTable} from '../exports/tables/topics.ts'
import {toMeasureLists} from '../render/measures/measure-rows.ts'
import {sortByTime} from '../render/sort-by-time.ts'
import {toTopicLists} from '../render/topics/topic-lists.ts'

export function GET(): Response {
  const {policies, lexicon} = corpus()
  const lists = toMeasureLists(sortByTime(policies), lexicon)
  return new Response(toCsv(toTopicTable(toTopicLists(lists, lexicon))))
}
