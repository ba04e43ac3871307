/**
 * Ways into the collection without a query: its main topics, units and regions.
 *
 *     主题　对外开放 外贸 口岸 … 全部 21 个
 */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {searchWords} from '../../search/wording.ts'
import {toMeasureLists} from '../measures/measure-rows.ts'
import {toRegionPages} from '../regions/region-pages.ts'
import {toTopicLists} from '../topics/topic-lists.ts'
import {unitHref} from '../units/unit-identity.ts'
import {toUnits} from '../units/unit-rows.ts'

export interface SearchList {
  name: string
  /** The page that lists all of them, and what its link says. */
  href: string
  all: string
  /** The main ones. */
  links: {word: string; href: string}[]
}

const most = 10

/** Lists without an entry are left out. */
export function toSearchLists(policies: readonly Policy[], lexicon: Lexicon): SearchList[] {
  const topics = toTopicLists(toMeasureLists(policies, lexicon), lexicon)
  const regions = toRegionPages(policies, lexicon)
  const lists = {
    topics: [...topics]
      .sort((a, b) => b.measures - a.measures)
      .map(({name}) => ({word: name, href: `/topics/${name}/`})),
    units: toUnits(policies, lexicon).map(({label, address}) => ({word: label, href: unitHref(address)})),
    regions: [...regions]
      .sort((a, b) => b.documents.length - a.documents.length || b.mentions.length - a.mentions.length)
      .map(({region}) => ({word: region.name, href: `/regions/${region.code}/`}))
  }
  return (['topics', 'units', 'regions'] as const)
    .filter((key) => lists[key].length > 0)
    .map((key) => {
      const {name, href, all} = searchWords.lists[key]
      return {name, href, all: all(lists[key].length), links: lists[key].slice(0, most)}
    })
}
