/**
 * What readers type into a search box.
 */
import {clausesOf, draw, type Ground, pickRecord} from '../ground.ts'
import type {BenchQuery} from '../queries.ts'
import {pick, sample} from '../random.ts'

type Rule = (ground: Ground) => string[] | null

const quantity = /\d+(?:\.\d+)?(?:亿美元|万美元|亿元|万元|万人|万吨|个百分点|公里|个|家|人|%)/g

/** Each gives the words of a query, as they are typed; all must be said. */
const rules: {name: string; words: Rule; type?: (words: string[], ground: Ground) => string}[] = [
  {
    name: '主题和地区',
    words: (ground) => {
      const {record} = pickRecord(ground)
      const region = regionOf(ground, record.document)
      return region && record.topics.length > 0 ? [pick(ground.random, record.topics), region] : null
    }
  },
  {
    name: '一句中的两个词',
    words: (ground) => {
      const {record} = pickRecord(ground)
      const sentence = pick(ground.random, record.text.split(/[。；\n]/))
      const words = sample(ground.random, [...new Set(ground.segment(sentence))], 2)
      return words.length === 2 && !words[0]!.includes(words[1]!) && !words[1]!.includes(words[0]!)
        ? words
        : null
    }
  },
  {
    name: '单位和主题',
    words: (ground) => {
      const {units, topics} = pickRecord(ground).record
      return units.length > 0 && topics.length > 0
        ? [pick(ground.random, units), pick(ground.random, topics)]
        : null
    }
  },
  {
    name: '主题和地区连写',
    words: (ground) => {
      const {record} = pickRecord(ground)
      const region = regionOf(ground, record.document)
      return region && record.topics.length > 0 ? [region, pick(ground.random, record.topics)] : null
    },
    type: (words, {random}) => (random() < 0.5 ? words : words.toReversed()).join('')
  },
  {
    name: '指标和年份',
    words: (ground) => {
      const {text} = pickRecord(ground).record
      const years = text.match(/(?:19|20)\d\d年/g)
      const said = ground.words.indicators.filter((name) => text.includes(name))
      return years && said.length > 0 ? [pick(ground.random, said), pick(ground.random, years)] : null
    }
  },
  {
    name: '数和单位',
    words: (ground) => {
      const said = clausesOf(pickRecord(ground).record.text, 1).flatMap(
        (clause) => clause.match(quantity) ?? []
      )
      return said.length > 0 ? [pick(ground.random, said)] : null
    },
    type: ([said], {random}) => (random() < 0.5 ? said! : said!.replace(/(?<=\d)(?=[^\d.])/, ' '))
  }
]

export function realisticQueries(ground: Ground, count: number): BenchQuery[] {
  return rules.flatMap(({name, words: toWords, type}) =>
    draw(Math.ceil(count / rules.length), () => {
      const words = toWords(ground)
      if (!words) return null
      const query = type ? type(words, ground) : words.join(' ')
      return {kind: 'realistic', rule: name, query, says: words.map((word) => [word]), where: 'around'}
    })
  )
}

/** As people call it: 金昌市 or 金昌. */
function regionOf({collection, random}: Ground, document: number): string | null {
  const name = collection.documents[document]!.region?.name
  if (!name) return null
  return random() < 0.5 ? name : name.replace(/(?<=..)[省市]$/, '')
}
