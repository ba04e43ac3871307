/** Rectangles and lines in pixels, for words that must keep clear of one another. */

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Rectangles that only touch do not overlap. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** Whether a part of the line lies inside of the rectangle (Liang and Barsky). */
export function crosses({x1, y1, x2, y2}: Segment, {left, top, right, bottom}: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1]
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
  }
  return enter < leave
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}
