/**
 * `search/text/fold.ts` in OpenSearch's words: character filters that leave of a text what `fold` leaves of it.
 *
 *     「十三五」對外貿易２．１６ 億美元，较—RCEP
 *     十三五对外贸易 2.16 亿美元 较 RCEP          capitals become small in a token filter
 *
 * Patterns are Java's; a test runs them over all documents and holds them against `fold`.
 */
import {spoken, within} from '../../search/text/fold.ts'
import {simplified} from '../../search/text/traditional.ts'

interface MappingFilter {
  type: 'mapping'
  mappings: string[]
}

interface PatternFilter {
  type: 'pattern_replace'
  pattern: string
  replacement: string
}

export type CharFilter = MappingFilter | PatternFilter

/** Stands for a sign that parts numbers and Latin words and nothing else, until they are parted. */
const dropped = '\u0001'

const western = '[0-9A-Za-z]'
const other = '[^0-9A-Za-z. ]'

const replace = (pattern: string, replacement: string): PatternFilter => {
  return {type: 'pattern_replace', pattern, replacement}
}

/** In the order they are applied. */
export const foldingFilters = {
  fold_characters: {type: 'mapping', mappings: toMappings()},
  /** 1,200 → 1200 */
  fold_thousands: replace('(?<=[0-9]),(?=[0-9]{3}(?![0-9]))', ''),
  /** 2.16 keeps its point, 1.培育 does not. */
  fold_points: replace('(?<![0-9])[.]|[.](?![0-9])', ' '),
  fold_stops: replace(String.raw`[^\p{L}\p{N}%‰℃+.\x01 \x{10000}-\x{10FFFF}]+`, ' '),
  fold_words: replace(String.raw`(?<=${western})\x01+(?=${western})`, ' '),
  fold_dropped: replace(String.raw`\x01+`, ''),
  /** 省2 → 省 2, 2省 → 2 省 */
  fold_before_western: replace(`(${other})(?=${western})`, '$1 '),
  fold_behind_western: replace(`(${western})(?=${other})`, '$1 '),
  fold_runs: replace(' +', ' ')
} as const satisfies Record<string, CharFilter>

/** Only of what is indexed: a stop before and behind, so that a number is met whole. */
export const edgeFilters = {
  fold_front: replace('^ ?([^ ])', ' $1'),
  fold_back: replace('([^ ]) ?$', '$1 ')
} as const satisfies Record<string, CharFilter>

/** Half-width, simplified; signs within a clause as `dropped`, other signs of full width as a space. */
function toMappings(): string[] {
  const read = new Map<string, string>()
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    const half = String.fromCharCode(unit - 0xfee0)
    read.set(String.fromCharCode(unit), /[0-9A-Za-z.,]/.test(half) ? half : ' ')
  }
  read.set(dropped, '\u0002')
  for (const sign of within) read.set(sign, dropped)
  for (const [sign, said] of Object.entries(spoken)) if (sign !== said) read.set(sign, said)
  for (const [form, said] of simplified) read.set(String.fromCharCode(form), String.fromCharCode(said))
  return [...read].map(([sign, said]) => `${spell(sign)} => ${spell(said)}`)
}

/** Letters as they are; signs by number, because rules are trimmed and have signs of their own. */
function spell(characters: string): string {
  return characters.replaceAll(/[^\p{L}\p{N}]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
