/**
 * What the records say, folded once: what every peer is given, and what decides whether a record answers a
 * query.
 */
import type {Collection} from './collection.ts'
import {plainForm} from './plain-form.ts'

export interface Haystack {
  /** Heading and words of each record. */
  own: string[]
  /** The same, then units, topics, the headings above, its document's title, region and year. */
  around: string[]
}

const known = new WeakMap<Collection, Haystack>()

export function toHaystack(collection: Collection): Haystack {
  const found = known.get(collection) ?? makeHaystack(collection)
  known.set(collection, found)
  return found
}

/** As a peer shows it to its readers, not folded: one string a record. */
export function toPeerText({documents, records}: Collection): string[] {
  const above: string[] = []
  return records.map(({document, parent, title, text, units, topics}, place) => {
    const {title: name, region, year} = documents[document]!
    above[place] = parent < 0 ? '' : `${above[parent]!}${records[parent]!.title}\n`
    const named = [...units, ...topics].join('\n')
    return `${title}\n${text}\n${named}\n${above[place]}${name}\n${region?.name ?? ''}\n${year ?? ''}`
  })
}

function makeHaystack(collection: Collection): Haystack {
  return {
    own: collection.records.map(({title, text}) => plainForm(`${title}\n${text}`)),
    around: toPeerText(collection).map(plainForm)
  }
}

/**
 * Whether `text` says `word`, both folded; a number only where no other digit stands beside it.
 *
 *     2.16亿美元   is not said in   12.16亿美元
 */
export function saysWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at > 0 && /[\d.]/.test(word[0]!) && /[\d.]/.test(text[at - 1]!)
    const after = /\d/.test(word.at(-1)!) && /\d/.test(text[at + word.length] ?? '')
    if (!before && !after) return true
  }
  return false
}

/** Places of the records that say it; no more than `most`. */
export function placesOf(texts: readonly string[], word: string, most = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = []
  for (let place = 0; place < texts.length && places.length < most; place++) {
    if (saysWord(texts[place]!, word)) places.push(place)
  }
  return places
}
