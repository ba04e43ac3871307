/**
 * Fact: another document named.
 *
 *     根据《甘肃省国民经济和社会发展第十三个五年规划纲要》（甘政发〔2016〕23号）
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     卫政办发〔2023〕29号        a number alone names one too
 *
 * What 《》 encloses is a document only where its last word is a genre: 《新闻联播》 is none.
 */
import {z} from 'zod'
import {toGenres} from '../2-tree/genres.ts'
import {genreKinds} from '../metadata.ts'
import {defineFact} from './define-fact.ts'
import {normalizeTitle} from './normalize-title.ts'

const bracketed = /《(?<title>[^《》]{2,120}(?:《[^《》]{1,80}》[^《》]{0,60})?)》/g
const printedNumber =
  /^\s*[（(]\s*(?<number>\p{Script=Han}{1,15}[〔（([【]\d{4}[〕）)\]】]\d{1,5}号)\s*[）)]/u
/** 根据某政发〔2022〕5号: what leads up to a number is no part of it. */
const leadIn = '根据|依据|按照|依照|参照|落实|执行|印发|废止|以及|[与及见的由以对]'
const loneNumber = new RegExp(
  `(?:^|[^\\p{Script=Han}]|和|${leadIn})(?<number>(?!${leadIn})\\p{Script=Han}{2,9}?〔\\d{4}〕\\d{1,5}号)`,
  'gu'
)
const shortened = /^[（(，,]?\s*以下(?:统)?简称[：:]?[“《]?(?<name>[^”》）),，。]{2,30})[”》]?/
const acronym = /^\s*[（(][A-Z]{2,10}[）)]/

export const citation = defineFact({
  name: 'citation',
  schema: z.object({
    title: z.string(),
    docNumber: z.string().nullable(),
    kind: z.enum(genreKinds),
    self: z.boolean(),
    shortName: z.string().nullable()
  }),
  *find(text, {document, lexicon, paragraph}) {
    const {title: own, docNumber: ownNumber} = document.metadata
    const genres = toGenres(lexicon.genres)
    let read = 0
    for (const {0: raw, index, groups} of text.matchAll(bracketed)) {
      const kind = genres.kindOf(groups!['title']!)
      if (!kind || /简称[：:]?$/.test(text.slice(Math.max(0, index - 4), index))) continue
      const title = normalizeTitle(groups!['title']!)
      const after = text.slice(index + raw.length, index + raw.length + 80)
      const numbered = printedNumber.exec(after) ?? acronym.exec(after)
      const docNumber = numbered?.groups?.['number'] ?? null
      const end = index + raw.length + (numbered?.[0].length ?? 0)
      const shortName = shortened.exec(text.slice(end, end + 50))?.groups?.['name'] ?? null
      const self = isOwn(title, own) || (docNumber !== null && docNumber === ownNumber)
      yield {start: index, end, value: {title, docNumber, kind, self, shortName}}
      read = end
    }
    for (const {0: raw, index, groups} of text.matchAll(loneNumber)) {
      const docNumber = groups!['number']!
      const end = index + raw.length
      if (end <= read) continue
      const self = docNumber === ownNumber || paragraph?.role === 'docNumber'
      yield {
        start: end - docNumber.length,
        end,
        value: {title: '', docNumber, kind: 'other' as const, self, shortName: null},
        rule: 'number-alone'
      }
    }
  }
})

/** Its own title, or the plan that its own title says it hands on: 关于印发《某市倍增计划》的通知. */
function isOwn(title: string, own: string | null): boolean {
  if (own === null) return false
  const printed = normalizeTitle(own)
  return printed === title || printed.includes(`印发《${title}》`)
}
