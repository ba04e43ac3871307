/**
 * The words that most say, wherever each comes in the list; of those said as often the longest, then the first by
 * their characters. `null` where there are none. `saysMore`: words that count for those they say more than.
 */
export function mostSaid(
  all: readonly string[],
  saysMore: (words: string, than: string) => boolean = () => false
): string | null {
  const counts = Map.groupBy(all, (words) => words)
  const found = [...counts.keys()].map((words) => {
    const counted = [...counts].filter(([other]) => other === words || saysMore(words, other))
    return {words, count: counted.reduce((sum, [, {length}]) => sum + length, 0)}
  })
  found.sort(
    (one, other) =>
      other.count - one.count ||
      other.words.length - one.words.length ||
      Number(one.words > other.words) - Number(one.words < other.words)
  )
  return found[0]?.words ?? null
}
