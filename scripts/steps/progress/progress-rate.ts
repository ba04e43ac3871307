const window = 30_000
const shortest = 500

/**
 * Units a second over the last half minute, over the whole run while that is shorter: one slow document does not make
 * it jump, and a run that has become slower shows it. `null` before half a second has passed. Times in milliseconds,
 * each call later than the last.
 */
export function progressRate(start: number): (now: number, done: number) => number | null {
  let marks = [{time: start, done: 0}]
  return (now, done) => {
    // The last mark from before the window stays: the rate is measured from there.
    const first = Math.max(
      marks.findLastIndex(({time}) => time <= now - window),
      0
    )
    marks = marks.slice(first)
    const [from] = marks
    if (now - marks.at(-1)!.time >= 1000) marks.push({time: now, done})
    return now - from!.time < shortest ? null : (1000 * (done - from!.done)) / (now - from!.time)
  }
}
