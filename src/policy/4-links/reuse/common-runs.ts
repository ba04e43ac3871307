/**
 * What two short strings have in common, in order: the longest run they share, then the same to its left
 * and to its right (Ratcliff and Obershelp's gestalt matching).
 *
 *     给我省开放型经济发展      给我市外向型产业发展
 *     ^^^^            ^^^^      runs of at least 2
 */
export interface CommonRun {
  a: number
  b: number
  length: number
}

/** Runs of at least `least` characters, in order. Costs |a| × |b| at worst: for gaps, not for documents. */
export function findCommonRuns(a: string, b: string, least: number): CommonRun[] {
  const runs: CommonRun[] = []
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  for (let field = open.pop(); field; field = open.pop()) {
    const [aStart, aEnd, bStart, bEnd] = field
    const run = longestRun(a, b, aStart, aEnd, bStart, bEnd)
    if (run.length < least || run.length === 0) continue
    runs.push(run)
    open.push([aStart, run.a, bStart, run.b], [run.a + run.length, aEnd, run.b + run.length, bEnd])
  }
  return runs.sort((one, other) => one.a - other.a)
}

/** The longest run of both ranges; of equal ones the first. */
function longestRun(
  a: string,
  b: string,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number
): CommonRun {
  const best = {a: aStart, b: bStart, length: 0}
  let above = new Uint16Array(bEnd - bStart + 1)
  let row = new Uint16Array(above.length)
  for (let i = aStart; i < aEnd; i++) {
    const code = a.charCodeAt(i)
    for (let j = bStart; j < bEnd; j++) {
      const length = code === b.charCodeAt(j) ? above[j - bStart]! + 1 : 0
      row[j - bStart + 1] = length
      if (length <= best.length) continue
      best.a = i + 1 - length
      best.b = j + 1 - length
      best.length = length
    }
    const written = row
    row = above
    above = written
  }
  return best
}
