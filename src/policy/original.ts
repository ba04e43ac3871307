/**
 * The file a text was made from, and what only that file shows: where its pages begin, which lines it marks as
 * headings.
 *
 *     　　到2025年，进出口总额达到|50亿元。       page 2 begins at 14, in the middle of a line
 *     一、总体要求                               a heading of level 1 at 22
 */
import {z} from 'zod'
import type {Unplaced} from './messages.ts'

/** In UTF-16 code units of the text, byte order mark aside. */
const place = z.int().min(0)
const rises = (places: readonly number[]) =>
  places.every((at, index) => index === 0 || places[index - 1]! <= at)

const pages = z
  .array(place)
  .min(1)
  .refine(rises, {error: '应由小到大，一页一个数：这一页从文本的第几个字开始'})

/** `at` is where the line begins, `level` 1 for the outermost. */
const headings = z
  .array(z.strictObject({at: place, level: z.int().min(1).max(6)}))
  .min(1)
  .refine((lines) => rises(lines.map(({at}) => at)), {error: 'at 应由小到大，一个标题一项'})

export type MarkedHeading = z.output<typeof headings>[number]

/** Of a document brought by `npm run add`. `pages` and `headings` hold for a text of `length`, and for no other. */
export const originalSchema = z
  .strictObject({
    file: z.string().min(1),
    mediaType: z.string().regex(/^[a-z]+\/[\w.+-]+$/, {error: '应为媒体类型，形如 application/pdf'}),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, {error: '应为 64 位小写十六进制的 SHA-256'}),
    length: z.int().min(1).optional(),
    pages: pages.optional(),
    headings: headings.optional()
  })
  .refine(({length, pages, headings}) => length !== undefined || !(pages || headings), {
    error: '写了 pages 或 headings，还应写 length：它们所依据的文本有多长'
  })
  .refine(({length, pages, headings}) => !length || lastOf(pages, headings) <= length, {
    error: 'pages 和 headings 里的位置应不大于 length'
  })

type Original = z.output<typeof originalSchema>

/** What the original shows of a text; both rise, and either may be empty. */
export interface Hints {
  /** One place a page; pages without words begin where the next one does. */
  pages: readonly number[]
  headings: readonly MarkedHeading[]
}

/** `hints` is `null` where there are none; where the text is not the one they were taken of, this is told. */
export function readHints(
  source: string,
  {length, pages = [], headings = []}: Pick<Original, 'length' | 'pages' | 'headings'>
): {hints: Hints | null; messages: Unplaced[]} {
  if (pages.length === 0 && headings.length === 0) return {hints: null, messages: []}
  if (length !== source.length)
    return stale(0, `文本现有 ${source.length} 个字符，.yaml 的 original 记的是 ${length} 个`)
  const inside = headings.find(({at}) => at > 0 && source[at - 1] !== '\n')
  if (inside) return stale(inside.at, `.yaml 的 original 说标题从第 ${inside.at} 个字符开始，这里不是行首`)
  return {hints: {pages, headings}, messages: []}
}

function stale(at: number, what: string): {hints: null; messages: Unplaced[]} {
  const reason = `${what}：文本改过，原件的页和标题没有用；请重新加入，或删去 length、pages、headings`
  return {hints: null, messages: [{rule: 'metadata:original', reason, start: at, end: at}]}
}

/** From 1: the page of the original on which a place stands; `null` where its pages are not known. */
export function pageAt({pages}: Hints, at: number): number | null {
  const next = pages.findIndex((start) => start > at)
  return (next < 0 ? pages.length : next) || null
}

function lastOf(pages: readonly number[] = [], headings: readonly MarkedHeading[] = []): number {
  return Math.max(pages.at(-1) ?? 0, headings.at(-1)?.at ?? 0)
}
