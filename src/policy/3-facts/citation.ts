/**
 * Fact: another document named.
 *
 *     根据《甘肃省国民经济和社会发展第十三个五年规划纲要》（甘政发〔2016〕23号）
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     卫政办发〔2023〕29号        a number alone names one too
 *
 * What 《》 encloses is a document where its last word is a genre, or where the words around call it a standard:
 * 《新闻联播》 is none, nor is a form of the document's own (《申请函》（附件3）).
 */
import {z} from 'zod'
import {matchesOf} from '../1-text/matches.ts'
import {type Genres, toGenres} from '../2-tree/genres.ts'
import {toOffices} from '../2-tree/offices.ts'
import {type GenreKind, genreKinds} from '../metadata.ts'
import {articlesAt, plainNumber, readAfterTitle} from './citation/after-title.ts'
import {findNumbers} from './citation/document-number.ts'
import {issuerBefore} from './citation/issuer.ts'
import {findUnresolved} from './citation/unresolved.ts'
import {defineFact} from './define-fact.ts'
import {normalizeTitle} from './normalize-title.ts'
import type {Passage} from './passages.ts'

const bracketed = /《(?<title>[^《》]{2,200}(?:《[^《》]{1,80}》[^《》]{0,60})?)》/g
/** GB/T42136《智能制造……》: a standard, by its number. */
const standard = /(?<number>(?:GB|DB\d{2}|[A-Z]{2,3})(?:\/[TZ])?\s?\d{2,6}(?:\.\d{1,3})?(?:[—-]\d{4})?)\s*$/
/** 《数据管理能力成熟度评估模型》（GB/T 36073-2018） */
const standardBehind =
  /^\s*[（(]\s*(?<number>(?:GB|DB\d{2}|[A-Z]{2,3})(?:\/[TZ])?\s?\d{2,6}(?:\.\d{1,3})?(?:[—-]\d{4})?)(?=[，,）)])/
const standards = /^(?:[、，]?《[^《》]{2,60}》){0,8}等?[^，。；《]{0,8}标准/
/** A form that the document itself hands out. */
const form = /[函书表单]$/
const annexed = /^\s*[（(]\s*(?:见|详见)?附[件表]/

export const citation = defineFact({
  name: 'citation',
  schema: z.object({
    title: z.string(),
    /** As printed, without white space. */
    docNumber: z.string().nullable(),
    kind: z.enum(genreKinds),
    self: z.boolean(),
    /** 以下简称; on a later mention by its short name `title` is the full one. */
    shortName: z.string().nullable(),
    /** Who issued it, where the text says so before the title. */
    issuer: z.string().nullable(),
    /** 第三十条第一款: the provisions meant, as printed. */
    article: z.string().nullable()
  }),
  signs: /[《号条]|前款|本章|[上前]述/,
  survey: readShortNames,
  *find(text, passage, shortNames) {
    const {document, lexicon, paragraph} = passage
    const {title: own, docNumber: ownNumber} = document.metadata
    const genres = toGenres(lexicon.genres)
    const isOffice = toOffices(lexicon.offices)
    let read = 0
    let cited = 0
    for (const {0: raw, index, groups} of matchesOf(text, bracketed)) {
      const printed = groups!['title']!
      const end = index + raw.length
      const before = text.slice(Math.max(0, index - 30), index)
      const named = toNamed(printed, before, text.slice(end, end + 120), genres)
      if (!named || /(?:称|简称)[：:为]?$/.test(before)) continue
      const after = readAfterTitle(text, end)
      const full = shortNames.get(normalizeTitle(printed))
      const known = full !== undefined && full.from < passage.at + index ? full.title : null
      const title = known ?? normalizeTitle(printed)
      const docNumber = after.docNumber ?? named.number
      const self = isOwn(title, own) || (docNumber !== null && docNumber === ownNumber)
      const {article} = after
      const shortName = known ? printed : after.shortName
      const issuer = issuerBefore(text, index, isOffice)
      yield {
        start: index,
        end: end + after.numbered,
        value: {title, docNumber, kind: named.kind, self, shortName, issuer, article}
      }
      read = end + after.numbered
      cited++
    }
    for (const [shortName, {title, from}] of shortNames) {
      for (const {start, end, article} of findShortened(text, shortName)) {
        if (from >= passage.at + start) continue
        const value = {
          title,
          docNumber: null,
          kind: genres.kindOf(title) ?? 'other',
          self: isOwn(title, own),
          shortName,
          issuer: null,
          article
        }
        yield {start, end, value, rule: 'short-name'}
      }
    }
    for (const {start, end} of findNumbers(text)) {
      if (end <= read) continue
      const docNumber = plainNumber(text.slice(start, end))
      const self = docNumber === ownNumber || paragraph?.role === 'docNumber'
      const value = {
        title: '',
        docNumber,
        kind: 'other' as const,
        self,
        shortName: null,
        issuer: null,
        article: null
      }
      yield {start, end, value, rule: 'number-alone'}
    }
    yield* findUnresolved(text, passage, cited)
  }
})

/** The kind of document a title names, and the number printed before it; `null` where it names none. */
function toNamed(
  title: string,
  before: string,
  after: string,
  genres: Genres
): {kind: GenreKind; number: string | null} | null {
  const number = (standard.exec(before) ?? standardBehind.exec(after))?.groups?.['number'] ?? null
  const kind = genres.kindOf(title)
  if (kind && form.test(title) && annexed.test(after)) return null
  if (kind) return {kind, number}
  return number || standards.test(after) ? {kind: 'other', number} : null
}

/** 外商投资法第二条: a short name without 《》 counts where an article follows. */
function findShortened(text: string, shortName: string): {start: number; end: number; article: string}[] {
  const found: {start: number; end: number; article: string}[] = []
  for (let at = text.indexOf(shortName); at >= 0; at = text.indexOf(shortName, at + 1)) {
    const end = at + shortName.length
    const article = text[at - 1] === '《' ? null : articlesAt(text, end)
    if (article) found.push({start: at, end: end + article.length, article})
  }
  return found
}

interface Short {
  title: string
  /** Where it is introduced, in the repaired text. */
  from: number
}

/** Short names a document introduces: 以下简称《规划》. The first one of a name counts. */
function readShortNames(passages: readonly Passage[]): ReadonlyMap<string, Short> {
  const names = new Map<string, Short>()
  for (const {text, at} of passages) {
    if (!text.includes('称')) continue
    for (const {0: raw, index, groups} of matchesOf(text, bracketed)) {
      const {shortName} = readAfterTitle(text, index + raw.length)
      if (shortName && !names.has(shortName))
        names.set(shortName, {title: normalizeTitle(groups!['title']!), from: at + index})
    }
  }
  return names
}

/** Its own title, or the plan that its own title says it hands on: 关于印发《某市倍增计划》的通知. */
function isOwn(title: string, own: string | null): boolean {
  if (own === null) return false
  const printed = normalizeTitle(own)
  return printed === title || printed.includes(`印发《${title}》`)
}
