/** Elements stand in reading order; -1 where all begin below the line. */
export function lastAbove(elements: readonly Element[], line: number): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (elements[middle]!.getBoundingClientRect().top <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
