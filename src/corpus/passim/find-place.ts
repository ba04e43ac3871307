/**
 * The place in the source of a passage that passim names, if the words stand there that passim says.
 *
 * passim 2 counts characters from 0, but cuts its `text` out with a function that counts from 1: of a passage that
 * does not begin its document the words are those from one character earlier on.
 *
 *     begin 21   text  ⏎Between the dark and the dayligh     as passim 2.0 writes it
 *                       Between the dark and the daylight    what stands at 21
 *
 * Both are taken, and so are places in UTF-16 code units, in which programs on the JVM may count.
 */
import {type PolicyText, toSource} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import {sha256} from '../sha256.ts'
import {toCharacterPlaces} from './character-places.ts'
import type {PassimPassage} from './passim-output.ts'

/** A passage without its words, of which there may be more than a machine holds. */
export interface Claim {
  begin: number
  end: number
  aligned: boolean
  /** Of the words, those left out of an alignment put back together. */
  digest: string
}

export function toClaim({begin, end, aligned, text}: PassimPassage): Claim {
  return {begin, end, aligned, digest: sha256(aligned ? text.replaceAll('-', '') : text)}
}

/** A document as it was handed to passim. */
export interface HandedIn {
  text: PolicyText
  /** `toPassimText` of it. */
  words: string
  places: Uint32Array | null
}

export function toHandedIn(text: PolicyText, words: string): HandedIn {
  return {text, words, places: toCharacterPlaces(words)}
}

/** `null` where other words stand there, or none. */
export function findPlace(handed: HandedIn, {begin, end, aligned, digest}: Claim): Spot | null {
  const {words, places} = handed
  const isSaid = (from: number, to: number) => {
    const slice = words.slice(from, to)
    return sha256(aligned ? slice.replaceAll('-', '\u2010') : slice) === digest
  }
  for (const count of places ? [(at: number) => places[at] ?? Number.NaN, itself] : [itself]) {
    const [from, to] = [count(begin), count(end)]
    if (!(from < to && to <= words.length)) continue
    if (isSaid(from, to) || (!aligned && begin > 0 && isSaid(count(begin - 1), count(end - 1))))
      return withoutBlanks(handed, from, to)
  }
  return null
}

const itself = (at: number) => at

/** Blanks at its edges are layout, or names that were left out. */
function withoutBlanks({text, words}: HandedIn, from: number, to: number): Spot | null {
  const slice = words.slice(from, to)
  const start = from + slice.length - slice.trimStart().length
  const end = to - (slice.length - slice.trimEnd().length)
  return start < end ? toSource(text, start, end) : null
}
