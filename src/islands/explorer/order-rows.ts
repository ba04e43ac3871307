/**
 * The order of rows by one column: numbers by size, Chinese by pinyin, blanks last both ways, equals as in the source.
 */
export type SortKind = 'number' | 'text'

const collator = new Intl.Collator('zh-Hans-CN', {numeric: true})

/** Places of the keys in their new order. */
export function orderRows(keys: readonly string[], kind: SortKind, isDown: boolean): number[] {
  const numbers = kind === 'number' ? keys.map(Number) : []
  const isBlank = keys.map((key, at) => key === '' || Number.isNaN(numbers[at] ?? 0))
  const compare =
    kind === 'number'
      ? (one: number, other: number) => numbers[one]! - numbers[other]!
      : (one: number, other: number) => collator.compare(keys[one]!, keys[other]!)
  const places = keys.map((_, at) => at)
  const told = places.filter((at) => !isBlank[at])
  told.sort((one, other) => (isDown ? compare(other, one) : compare(one, other)))
  return [...told, ...places.filter((at) => isBlank[at])]
}
