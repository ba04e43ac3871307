/**
 * A query, and which records answer it.
 */
import {type Haystack, saysWord} from './haystack.ts'
import {plainForm} from './plain-form.ts'

export const queryKinds = ['known', 'slip', 'pinyin', 'realistic', 'wording', 'given'] as const
export type QueryKind = (typeof queryKinds)[number]

export interface BenchQuery {
  kind: QueryKind
  /** Which rule made it: 同音，短 */
  rule: string
  query: string
  /** Of each group a record must say one wording to answer it; no group: nobody knows what answers it. */
  says: string[][]
  /** Whether the headings above and the document count as well. */
  where: keyof Haystack
  /** What it must not say itself. */
  not?: string
}

/** Place of a record → whether it answers; everything is folded once. */
export function toJudge({says, where, not}: BenchQuery, haystack: Haystack): (place: number) => boolean {
  const groups = says.map((group) => group.map(plainForm))
  const shut = not === undefined ? null : plainForm(not)
  return (place) => {
    const text = haystack[where][place]
    if (text === undefined || (shut !== null && text.includes(shut))) return false
    return groups.every((group) => group.some((word) => saysWord(text, word)))
  }
}
