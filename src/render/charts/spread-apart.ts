/**
 * Labels beside their dots in one column, moved up and down as little as can be so that none covers another.
 *
 *     ●—— 甲 75%        ●—— 甲 75%
 *     ●—— 乙 74%   →    ●╲
 *                          乙 74%
 */
export interface Spread {
  /** Where it would stand, and how high it is: its middle, pixels. */
  y: number
  height: number
}

/** Middles in the order given; `null` where they cannot all stand between `top` and `bottom`. */
export function spreadApart(labels: readonly Spread[], top: number, bottom: number): number[] | null {
  const total = labels.reduce((sum, {height}) => sum + height, 0)
  if (total > bottom - top) return null
  const order = labels.map((_, index) => index).sort((one, other) => labels[one]!.y - labels[other]!.y)
  const blocks: Block[] = []
  for (const index of order) {
    let block = toBlock([index], labels, top, bottom)
    while (blocks.length > 0 && blocks.at(-1)!.top + blocks.at(-1)!.height > block.top) {
      block = toBlock([...blocks.pop()!.members, ...block.members], labels, top, bottom)
    }
    blocks.push(block)
  }
  const middles: number[] = []
  for (const {members, top: start} of blocks) {
    let at = start
    for (const index of members) {
      middles[index] = at + labels[index]!.height / 2
      at += labels[index]!.height
    }
  }
  return middles
}

interface Block {
  members: number[]
  top: number
  height: number
}

/** Labels that touch, as near to their dots as they come on average. */
function toBlock(members: number[], labels: readonly Spread[], top: number, bottom: number): Block {
  let height = 0
  let wanted = 0
  for (const index of members) {
    wanted += labels[index]!.y - height - labels[index]!.height / 2
    height += labels[index]!.height
  }
  const start = Math.min(Math.max(wanted / members.length, top), bottom - height)
  return {members, top: start, height}
}
