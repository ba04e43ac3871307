/**
 * Enumerations in running text, in one paragraph or over several.
 *
 *     主要优势是……。一是深化向西经贸合作。贯彻……。二是壮大外贸经营主体。支持……
 *                   ^^^^                           ^^^^
 *     首先，在领域上，要突出产业。……
 *     其次，在“三外”中，要突出引进外资。……
 *     ^^^^
 *
 * Counted from one, each at the beginning of a clause, at least two between two provisions: a lone 一是 is a
 * turn of phrase.
 */
import type {Line} from '../1-text/lines.ts'
import {matchesOf} from '../1-text/matches.ts'
import {toOrdinal} from '../1-text/ordinals.ts'
import {type Construct, dash, enumerated} from './constructs.ts'

export interface EnumerationMark {
  /** Half-open range of the marker in its line. */
  start: number
  end: number
  construct: Construct
  /** `null` for 最后 and ——. */
  number: number | null
  /** Which enumeration of the text it belongs to. */
  of: number
  /** Another mark of the same enumeration follows further down. */
  goesOn: boolean
  /** Paragraphs without a mark stand between the marks of this enumeration. */
  spread: boolean
  /** All marks of it begin lines: its members hold what stands below them. */
  leads: boolean
}

const families: readonly {construct: Construct; pattern: RegExp}[] = [
  {
    construct: enumerated,
    pattern:
      /(?<=^|[。；：！？，”）;:,])(?<number>[一二三四五六七八九十]{1,3})是(?!一(?:[，。、；]|$))[，,：:]?/g
  },
  {
    construct: enumerated,
    pattern: /(?<=^|[。；：！？，”）;:,])(?<number>[一二三四五六七八九十]{1,3})要[，,：:]?/g
  },
  {
    construct: enumerated,
    pattern:
      /(?<=^|[。；：！？”）;:])(?<number>首先|其次|再次|最后|[第其][一二三四五六七八九十]{1,3})(?:个方面|方面|点|个)?[，,、]/g
  },
  // 具体目标是：——突破一批关键技术。……。——形成一批标准。……: items that lost their lines
  {construct: dash, pattern: /(?<=[。；：])(?<number>——)(?=\p{Script=Han}[^。；—]{3,40}[。；])/gu}
]
/** One look spares most lines the families. */
const mayHold =
  /——|[一二三四五六七八九十][是要]|首先|其次|最后|[第其][一二三四五六七八九十]{1,3}(?:个|方面|点|[，,、])/

interface Found {
  line: number
  mark: EnumerationMark
}

/**
 * Marks by index of their line. `startsAt` says where the running text of a line begins (behind the marker
 * of its provision), `null` where it has none; `rankAt` how high the provision stands that a line opens: one
 * no deeper than the provision around an enumeration ends it.
 */
export function findEnumerations(
  lines: readonly Line[],
  startsAt: (at: number) => number | null,
  rankAt: (at: number) => number | null
): Map<number, EnumerationMark[]> {
  const chains: (Found[] | undefined)[] = families.map(() => undefined)
  /** An enumeration whose member holds another one: 七是……。 ⏎ ……10件实事。一是……。二是……。 ⏎ 八是…… */
  const outer: (Found[] | undefined)[] = families.map(() => undefined)
  const around = families.map(() => 0)
  let current = 0
  const done: Found[][] = []
  const close = (family: number) => {
    const chain = chains[family]
    if (chain && chain.length >= 2) done.push(chain)
    chains[family] = undefined
  }
  const closeAll = (family: number) => {
    close(family)
    chains[family] = outer[family]
    outer[family] = undefined
    close(family)
  }
  lines.forEach(({text}, line) => {
    const rank = rankAt(line)
    if (rank !== null) {
      for (const family of families.keys()) if (rank <= around[family]!) closeAll(family)
      current = rank
    }
    const from = startsAt(line)
    if (from === null || !mayHold.test(text)) return
    families.forEach(({construct, pattern}, family) => {
      for (const {0: raw, index, groups} of matchesOf(text.slice(from), pattern)) {
        const printed = groups!['number']!
        // Dashes count themselves, line by line.
        const number = construct === dash ? nextDash(chains[family], line) : toOrdinal(printed)
        const start = from + index
        const mark = {
          start,
          end: start + raw.length,
          construct,
          number,
          of: 0,
          goesOn: false,
          spread: false,
          leads: false
        }
        if (start === 0 && number !== null && number === (outer[family]?.at(-1)?.mark.number ?? -1) + 1) {
          close(family)
          chains[family] = outer[family]
          outer[family] = undefined
        }
        const chain = chains[family]
        if (number === 1) {
          if (start > 0 && chain?.every((found) => found.mark.start === 0)) {
            outer[family] = chain
            chains[family] = undefined
          }
          close(family)
          chains[family] = [{line, mark}]
          if (!outer[family]) around[family] = current
        } else if (chain && (number === null || number === (chain.at(-1)!.mark.number ?? 0) + 1)) {
          chain.push({line, mark})
          // 最后 is the last.
          if (number === null) close(family)
        }
      }
    })
  })
  for (const family of families.keys()) closeAll(family)
  return toMarks(done)
}

function nextDash(chain: readonly Found[] | undefined, line: number): number {
  const last = chain?.at(-1)
  return last?.line === line ? (last.mark.number ?? 0) + 1 : 1
}

/** Where two enumerations meet in one line the one that begins earlier has it. */
function toMarks(chains: readonly Found[][]): Map<number, EnumerationMark[]> {
  const owners = new Map<number, Found[]>()
  for (const [of, chain] of chains.entries()) {
    const leads = chain.every(({mark}) => mark.start === 0)
    const spread = chain.some(({line}, index) => index > 0 && line - chain[index - 1]!.line > 1)
    chain.forEach(({mark}, index) => {
      mark.goesOn = index < chain.length - 1
      mark.leads = leads
      mark.of = of
      mark.spread = spread
    })
    for (const [line, here] of Map.groupBy(chain, (found) => found.line)) {
      const owner = owners.get(line)
      if (!owner || here[0]!.mark.start < owner[0]!.mark.start) owners.set(line, here)
    }
  }
  return new Map([...owners].map(([line, here]) => [line, here.map(({mark}) => mark)]))
}
