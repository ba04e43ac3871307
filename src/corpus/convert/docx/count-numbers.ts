/**
 * The numbers that Word prints before paragraphs and does not write into them.
 *
 *     numId 1, level 0   一、          numId 1, level 0   二、
 *     numId 1, level 1   （一）         numId 1, level 1   （一）     a level starts again below the one above
 */
import {toNumeral} from '../to-numeral.ts'
import type {Level, Numbering, Scheme} from './read-numbering.ts'
import {ancestry, type Style} from './read-styles.ts'

export interface Numbered {
  style: string | null
  /** Its own numPr, where it has one; `0` takes the number of its style away. */
  numId: string | null
  level: number | null
}

/** A counter that gives each paragraph, in order, its printed number; `null` where it has none. */
export function toCounter(
  numbering: Numbering,
  styles: ReadonlyMap<string, Style>
): (paragraph: Numbered) => string | null {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (paragraph) => {
    const found = findList(paragraph, numbering, styles)
    if (!found) return null
    const {numId, at, scheme, levelAt} = found
    const own = counts.get(scheme.id) ?? new Map<number, number>()
    counts.set(scheme.id, own)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [level, start] of numbering.lists.get(numId)!.starts) own.set(level, start - 1)
    }
    for (const level of [...own.keys()])
      if (level > at && levelAt(level)?.restarts !== false && !isPending(numbering, numId, level, own))
        own.delete(level)
    own.set(at, (own.get(at) ?? (levelAt(at)?.start ?? 1) - 1) + 1)
    return print(at, own, levelAt)
  }
}

/** A level that starts elsewhere in this list and was not reached yet. */
function isPending(
  {lists}: Numbering,
  numId: string,
  level: number,
  own: ReadonlyMap<number, number>
): boolean {
  const start = lists.get(numId)!.starts.get(level)
  return start !== undefined && own.get(level) === start - 1
}

function print(
  at: number,
  counts: ReadonlyMap<number, number>,
  levelAt: (level: number) => Level | undefined
): string | null {
  const level = levelAt(at)
  if (!level) return null
  if (level.format === 'bullet') return /^[^\p{Co}\s]{1,2}$/u.test(level.text) ? level.text : '•'
  return level.text.replace(/%([1-9])/g, (_, digit) => {
    const place = Number(digit) - 1
    const other = levelAt(place)
    if (other?.format === 'none') return ''
    const way = level.legal ? 'decimal' : (other?.format ?? 'decimal')
    return toNumeral(counts.get(place) ?? other?.start ?? 1, way)
  })
}

interface Found {
  numId: string
  at: number
  scheme: Scheme
  levelAt(level: number): Level | undefined
}

function findList(
  {style, numId, level}: Numbered,
  numbering: Numbering,
  styles: ReadonlyMap<string, Style>
): Found | null {
  const line = ancestry(styles, style)
  const from = numId === null ? line.find((each) => each.numId !== null) : null
  const id = numId ?? from?.numId ?? null
  const list = id === null || id === '0' ? undefined : numbering.lists.get(id)
  const scheme = list && resolve(list.scheme, numbering, styles)
  if (id === null || !list || !scheme) return null
  const levelOf = (one: Style) => [...scheme.levels].find(([, each]) => each.style === one.id)?.[0]
  const byStyle = line.map(levelOf).find((each) => each !== undefined)
  const at = level ?? (numId === null ? (from?.level ?? byStyle) : undefined) ?? 0
  return {numId: id, at, scheme, levelAt: (wanted) => list.levels.get(wanted) ?? scheme.levels.get(wanted)}
}

/** A scheme may say no more than the name of a numbering style that has one. */
function resolve(
  id: string,
  {schemes, lists}: Numbering,
  styles: ReadonlyMap<string, Style>
): Scheme | undefined {
  const scheme = schemes.get(id)
  if (!scheme?.link) return scheme
  const numId = styles.get(scheme.link)?.numId
  return schemes.get(lists.get(numId ?? '')?.scheme ?? '') ?? scheme
}
