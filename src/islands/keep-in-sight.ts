/** Milliseconds in which a browser may still go to the beginning of a provision by itself. */
const settling = 1000

/** Brings a stretch of text into sight and keeps it there until the browser has settled, or the reader moves. */
export function keepInSight(range: Range) {
  const until = performance.now() + settling
  const moves = new AbortController()
  for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(kind, () => moves.abort(), {signal: moves.signal, passive: true})
  const stay = () => {
    if (moves.signal.aborted) return
    bringIntoSight(range)
    if (performance.now() < until) requestAnimationFrame(stay)
    else moves.abort()
  }
  stay()
}

/** Nothing moves where all of it is seen already. */
function bringIntoSight(range: Range) {
  const {top, bottom} = range.getBoundingClientRect()
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  const isSeen = top >= covered && bottom <= innerHeight
  if (!isSeen) scrollBy({top: top - Math.max(covered, innerHeight / 3), behavior: 'instant'})
}
