/**
 * The provisions of a document that a citation names.
 *
 *     外商投资法第二十五条              art_25
 *     第二条第二款第一项、第三项        art_2__sub_1, art_2__sub_3, where the article prints one （一） only
 *     第三条至第五条                    art_3, art_4, art_5
 *
 * A 款 has no address of its own: it leads to its article. A number printed twice leads nowhere.
 */
import {readNumeral} from '../../1-text/numerals.ts'
import type {Section} from '../../2-tree/nodes.ts'
import {makeAddress} from '../../address.ts'

const provision =
  /(?<joint>至?)(?:第(?<article>[^条款项第]+)条)?(?:第[^条款项第]+款)?(?:第(?<item>[^条款项第]+)项)?/g
/** 第三条至第九十条: nobody means each of them. */
const longestRange = 20

/** Section ids in the order named, each once; those that the document does not have are left out. */
export function toProvisions(article: string | null, ids: ReadonlySet<string>): string[] {
  const found: string[] = []
  let last: number | null = null
  for (const {groups} of article?.matchAll(provision) ?? []) {
    const {article: printed, item} = groups!
    const number: number | null = printed ? readNumeral(printed) : item ? last : null
    if (number === null) continue
    if (groups!['joint'] && printed && last !== null && number - last < longestRange)
      for (let between = last + 1; between < number; between++) found.push(...articleAt(between, null, ids))
    found.push(...articleAt(number, item ?? null, ids))
    last = number
  }
  return [...new Set(found)]
}

function articleAt(number: number, item: string | null, ids: ReadonlySet<string>): string[] {
  const article = makeAddress(null, {prefix: 'art', number, copy: 1})
  if (!ids.has(article) || ids.has(`${article}~2`)) return []
  const step = item === null ? null : readNumeral(item)
  const inner = step === null ? article : makeAddress(article, {prefix: 'sub', number: step, copy: 1})
  return [ids.has(inner) && !ids.has(`${inner}~2`) ? inner : article]
}

/** Ids of all sections, made once for each document. */
export function idsOf(sections: readonly Section[]): ReadonlySet<string> {
  let ids = known.get(sections)
  if (!ids) {
    ids = new Set(sections.map(({id}) => id))
    known.set(sections, ids)
  }
  return ids
}

const known = new WeakMap<readonly Section[], Set<string>>()
