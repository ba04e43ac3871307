/** Words of a stretch as one line, for files that have no lines of their own. */
import {type PolicyText, readSlice} from '../policy/1-text/text.ts'
import type {Heading, Spot} from '../policy/2-tree/nodes.ts'

const breaks = /[\n\r\v\f\u0085\u2028\u2029]/
const controls =
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * As it is read. Where a line broke nothing stands, and a space between two words of Latin letters; signs that
 * no text format carries go.
 *
 *     …推动数字化⏎转型    →    …推动数字化转型
 */
export function lineOf(text: PolicyText, {start, end}: Spot): string {
  return joinLines(readSlice(text, start, end))
}

export function joinLines(words: string): string {
  const [first = '', ...others] = words.replace(controls, '').split(breaks)
  if (others.length === 0) return first
  const last = others.pop()!.trimStart()
  return [...others.map((line) => line.trim()), last].reduce(
    (line, next) => line + gap(line, next) + next,
    first.trimEnd()
  )
}

/** Its number, its words, and the space between them where one is printed: 第一章, 总则. Number or words may be empty. */
export function headOf(text: PolicyText, heading: Heading): {marker: string; gap: string; words: string} {
  const words = heading.children.find(({type}) => type === 'text')?.start ?? heading.end
  const printed = readSlice(text, heading.start, words)
  return {
    marker: joinLines(printed.trim()),
    gap: /\S\s+$/.test(printed) ? ' ' : '',
    words: lineOf(text, {start: words, end: heading.end}).trim()
  }
}

function gap(line: string, next: string): string {
  return /[!-~]/.test(line.at(-1) ?? '') && /^[!-~]/.test(next) ? ' ' : ''
}
