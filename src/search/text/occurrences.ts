/**
 * Places of several wordings in a text: leftmost first, the longest where two begin together, none
 * overlapping.
 *
 *     加快对外贸易发展        外贸, 对外贸易
 *         ^^^^^^^^            not 对[外贸]易
 */
export interface Occurrence {
  start: number
  end: number
  /** Which of the wordings. */
  variant: number
}

/** Half-open places in `text`, in order. Linear in the text for a given number of wordings. */
export function occurrences(text: string, variants: readonly {text: string}[]): Occurrence[] {
  const found: Occurrence[] = []
  variants.forEach(({text: wanted}, variant) => {
    if (wanted === '') return
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      found.push({start: at, end: at + wanted.length, variant})
    }
  })
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({start, end}) => {
    if (start < last) return false
    last = end
    return true
  })
}
