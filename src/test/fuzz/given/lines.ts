/** So many lines of a text from the one at `at` on, with their ends; places are counted round. */
export function linesOf(source: string, at: number, count: number): string {
  const all = source.split(/(?<=\n)/)
  const first = at % all.length
  return all.slice(first, first + count).join('')
}
