/**
 * Runs in the same order on both sides, joined over gaps into passages.
 *
 *     甲  做大做强骨干企业，支持 参与境外资源合作开发，建立境外原料基地， 继续保持…… 通过改造升级，延伸产业链条
 *     乙  支持*集团公司         参与境外资源合作开发，建立境外原料基地，         通过改造升级，延伸产业链条
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gap ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Run} from './shared-runs.ts'

/** A letter of a gap costs less than what the shortest run brings, even over the widest gap. */
const gapCost = 0.05

interface Link {
  run: Run
  score: number
  previous: Link | null
  used: boolean
}

export interface ChainLimits {
  /** Letters between one run and the next at most, on either side. */
  gap: number
  /** What each letter of a gap costs of the letters gained. */
  cost?: number
  /** Tells whether what lies between two runs may be crossed at all. */
  crossable?: (previous: Run, next: Run) => boolean
}

/**
 * Joins `runs` (in the order of `b`) within the limits, the best chains first; every run stands in one chain at
 * most. Linear in the runs times those that lie within a gap of each other.
 */
export function chainRuns(runs: readonly Run[], limits: ChainLimits): Run[][] {
  const {gap, cost = gapCost, crossable = () => true} = limits
  const links: Link[] = []
  let open: Link[] = []
  for (const run of runs) {
    open = open.filter(({run: {b, length}}) => b + length + gap >= run.b)
    const link: Link = {run, score: run.length, previous: null, used: false}
    for (const candidate of open) {
      const gain = gainOf(candidate.run, run, gap, cost)
      if (gain === null || candidate.score + gain <= link.score) continue
      if (crossable(candidate.run, run)) {
        link.score = candidate.score + gain
        link.previous = candidate
      }
    }
    open.push(link)
    links.push(link)
  }
  return links
    .toSorted((one, other) => other.score - one.score || one.run.b - other.run.b || one.run.a - other.run.a)
    .map(takeChain)
    .filter((chain) => chain.length > 0)
}

/** Letters `next` adds after `previous`, less the cost of the gap; `null` where it cannot follow. */
function gainOf(previous: Run, next: Run, gap: number, cost: number): number | null {
  const gapA = next.a - previous.a - previous.length
  const gapB = next.b - previous.b - previous.length
  if (gapA > gap || gapB > gap || next.a <= previous.a || next.b <= previous.b) return null
  const kept = next.length - Math.max(0, -gapA, -gapB)
  return kept > 0 ? kept - cost * (Math.max(0, gapA) + Math.max(0, gapB)) : null
}

function takeChain(end: Link): Run[] {
  const chain: Run[] = []
  for (let link: Link | null = end; link && !link.used; link = link.previous) {
    link.used = true
    chain.push(link.run)
  }
  return chain.reverse()
}
