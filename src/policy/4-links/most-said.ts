/** Of more words than this none is asked whether it says more than others. */
const mostCompared = 64

/**
 * The words that most say, wherever each comes in the list; of those said as often the longest, then the last by
 * their characters, as “ comes behind ". `null` where there are none. `saysMore`: words that count for those they say
 * more than.
 */
export function mostSaid(
  all: readonly string[],
  saysMore: (words: string, than: string) => boolean = () => false
): string | null {
  const counts = Map.groupBy(all, (words) => words)
  const others = counts.size > mostCompared ? [] : [...counts]
  const found = [...counts].map(([words, {length}]) => {
    const less = others.filter(([other]) => other !== words && saysMore(words, other))
    return {words, count: less.reduce((sum, [, {length}]) => sum + length, length)}
  })
  found.sort(
    (one, other) =>
      other.count - one.count ||
      other.words.length - one.words.length ||
      Number(one.words < other.words) - Number(one.words > other.words)
  )
  return found[0]?.words ?? null
}
