/**
 * How many characters must be put in, left out, changed or swapped with their neighbour to get from one word
 * to another.
 *
 *     跨境电伤 → 跨境电商   1
 *     境跨电商 → 跨境电商   1, a swap
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({length: other.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const change = above[column - 1]! + Number(one[row - 1] !== other[column - 1])
      let best = Math.min(change, above[column]! + 1, here[column - 1]! + 1)
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped && row > 1 && column > 1) best = Math.min(best, before[column - 2]! + 1)
      here.push(best)
    }
    before = above
    above = here
  }
  return above[other.length]!
}
