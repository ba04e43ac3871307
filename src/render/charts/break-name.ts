/**
 * A name in several lines of chart text, which SVG does not break by itself.
 *
 *     山东省智能制造提质升级|行动计划（2022—2025年）
 */
import {textWidth} from './text-width.ts'

/** Lines that fit the column; of more than `most` of them the bracket at the end goes first, then the rest. */
export function breakName(name: string, width: number, most: number): string[] {
  const lines = breakLines(name, width)
  if (lines.length <= most) return lines
  const bare = name.replace(/（[^（）]*）$/, '')
  if (bare !== name) return breakName(bare, width, most)
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -2)}……`]
}

/** Pixels. */
const step = 4

/** As few lines as can be, of about one length; `size` is that of the letters, in pixels. */
export function breakLines(name: string, width: number, size = 13): string[] {
  const ems = (width * 13) / size
  const words = toWords(name)
  let lines = fillLines(words, ems)
  for (let narrower = ems - step; narrower > ems / 2; narrower -= step) {
    const closer = fillLines(words, narrower)
    if (closer.length > lines.length) break
    lines = closer
  }
  return lines
}

function fillLines(words: readonly string[], width: number): string[] {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)!
    if (line !== '' && textWidth(line + word) > width) lines.push(word)
    else lines[lines.length - 1] = line + word
  }
  return lines
}

const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'})

/** Words with the signs that go with them; a span of years is one. */
function toWords(name: string): string[] {
  const words: string[] = []
  for (const {segment} of segmenter.segment(name)) {
    const last = words.at(-1)
    const joins = /^[”》）、，的年—–-]/.test(segment) || (last !== undefined && /[“《（—–-]$/.test(last))
    if (last !== undefined && joins) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}
