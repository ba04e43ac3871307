/**
 * Which lines open a provision: the shapes of constructs.ts, held against the lines around them.
 *
 *     （三）…… ⏎ 1.…… ⏎ 2.…… ⏎ 4“走出去”……      no item before it is 3: running text
 *     3.…… ⏎ 4“走出去”迈上新台阶                  the fourth item, its stop was lost
 */
import type {Line} from '../1-text/lines.ts'
import type {Lexicon} from '../lexicon.ts'
import {findOpenings, type Opening} from './constructs.ts'
import {raiseGroups} from './groups.ts'

/** A heading of a chapter is no longer than this, and no sentence. */
const longestHeading = 50
/** How many lines below the second of a sequence is looked for. */
const reach = 80

/** 3月, 5日, 10多: no marker. */
const ofTime = /^[年月日时点号多余几]/

interface Count {
  /** Last number accepted, by name of construct. */
  last: Map<string, number>
  /** Numbers before the last one of a decimal: `1.2` while its 1.2.1 … pass by, by levels. */
  parents: Map<number, string>
}

/** The opening of each line, `null` for running text; `isOpen` leaves out lines that are something else. */
export function readOpenings(
  lines: readonly Line[],
  isOpen: (at: number) => boolean,
  {units}: Pick<Lexicon, 'units'>
): (Opening | null)[] {
  const candidates = lines.map((line, at) => (isOpen(at) ? findOpenings(line.text) : []))
  const count: Count = {last: new Map(), parents: new Map()}
  const read = lines.map((line, at) => {
    const found = candidates[at]!.find((opening) => holds(opening, line.text, at, candidates, count, units))
    if (found) accept(found, count)
    return found ?? null
  })
  return raiseGroups(read)
}

function holds(
  {construct, marker, number}: Opening,
  line: string,
  at: number,
  candidates: readonly (readonly Opening[])[],
  {last, parents}: Count,
  units: Lexicon['units']
): boolean {
  const {name, needs} = construct
  const rest = line.slice(marker.length)
  if (needs === 'short') return rest.length <= longestHeading && !/[。；！？]./.test(rest)
  if (needs === 'parent') {
    const levels = levelsOf(marker)
    const above = levels.slice(0, -1).join('.')
    const before = last.get(`${name} ${above}`) ?? 0
    // 1.1亿元投资
    if (!/[\s　]$/.test(marker) && counts(rest, units)) return false
    return parents.get(levels.length - 1) === above && number === before + 1
  }
  if (needs === undefined || number === null) return true
  const before = last.get(name) ?? 0
  if (name !== 'article' && !/[\s　]$/.test(marker) && counts(rest, units)) return false
  if (number > 1) return number === before + 1
  return candidates
    .slice(at + 1, at + reach)
    .some((others) => others.some((other) => other.construct.name === name && other.number === 2))
}

/** 家, 亿元, 月: what follows counts something. 组织 does not begin with the unit 组. */
function counts(rest: string, units: Lexicon['units']): boolean {
  if (ofTime.test(rest) || /^[万亿][元户人家吨亩度美]/.test(rest)) return true
  return units.some(
    ({name, notBefore}) =>
      rest.startsWith(name) && !notBefore.some((word) => rest.startsWith(word, name.length))
  )
}

const outer: ReadonlySet<string> = new Set(['item', 'entry', 'chapter', 'section'])

function accept({construct, marker, number}: Opening, {last, parents}: Count): void {
  const {name, needs} = construct
  if (number === null) return
  if (needs === 'parent') {
    const levels = levelsOf(marker)
    last.set(`${name} ${levels.slice(0, -1).join('.')}`, number)
    parents.set(levels.length, levels.join('.'))
    return
  }
  last.set(name, number)
  // 第二章, 二、 and 2 alike stand above 2.1.
  if (outer.has(name)) parents.set(1, String(number))
}

/** 1.2.1 → 1, 2, 1 */
function levelsOf(marker: string): number[] {
  return marker
    .split(/[.．]/)
    .filter((part) => /\d/.test(part))
    .map(Number)
}
