/**
 * One example for each thing a query can say, made of what the collection says, so that each finds something.
 *
 *     “跨境电商”    外贸 -口岸    部门:商务局 地区:中卫 年份:2023    kouan
 */
import {readSlice} from '../../policy/1-text/text.ts'
import type {Policy} from '../../policy/policy.ts'

export interface QueryExamples {
  exact: string | null
  not: string | null
  field: string | null
  pinyin: string | null
}

/** Pinyin of words that plans are likely to say. */
const spelled = [
  ['kouan', '口岸'],
  ['waimao', '外贸'],
  ['chanye', '产业'],
  ['fazhan', '发展']
] as const

/** `words`: words of the collection, the most widely said first. `null` where the collection gives no example. */
export function queryExamples(policies: readonly Policy[], words: readonly string[]): QueryExamples {
  const texts = policies.flatMap((policy) =>
    policy.measures.map(({start, end}) => readSlice(policy.text, start, end))
  )
  const say = (word: string) => texts.some((text) => text.includes(word))
  const exact = words.find(say)
  const not = toPair(texts, words)
  return {
    exact: exact ? `“${exact}”` : null,
    not: not ? `${not[0]} -${not[1]}` : null,
    field: toField(policies),
    pinyin: spelled.find(([, word]) => say(word))?.[0] ?? null
  }
}

/** Two words that meet in one measure, the first of which stands in another without the second. */
function toPair(texts: readonly string[], words: readonly string[]): [string, string] | null {
  for (const one of words) {
    const own = texts.filter((text) => text.includes(one))
    for (const other of words) {
      const both = own.filter((text) => text.includes(other)).length
      if (other !== one && both > 0 && both < own.length) return [one, other]
    }
  }
  return null
}

/** The unit named most often in the document that names units most often, with that document's region and year. */
function toField(policies: readonly Policy[]): string | null {
  const [policy] = [...policies]
    .filter(({metadata, duties}) => metadata.region && metadata.issued && duties.length > 0)
    .sort((a, b) => b.duties.length - a.duties.length)
  if (!policy) return null
  const {region, issued} = policy.metadata
  const names = policy.duties.map(({value}) => value.unit).filter((unit) => /^\p{Script=Han}+$/u.test(unit))
  const [named] = [...Map.groupBy(names, (name) => name).values()].sort((a, b) => b.length - a.length)
  const unit = named ? `部门:${named[0]!.replace(/^[省市县区]/, '')} ` : ''
  return `${unit}地区:${region!.name.replace(/(?<=.{2})[省市县区]$/, '')} 年份:${issued!.slice(0, 4)}`
}
