/**
 * What of a table is shown and in which order, as an address: short keys, defaults left out, unknown keys and
 * values ignored.
 *
 *     ?d=gansu-2016&y=2020&q=外资&s=-v
 */
export interface State {
  /** The value chosen of each facet that has one chosen, by its key. */
  chosen: Record<string, string>
  words: string
  /** `null`: as in the source. */
  sort: Sort | null
}

export interface Sort {
  key: string
  /** From the greatest down. */
  isDown: boolean
}

/** What a table can be asked: values by the key of their facet, and the keys of columns that sort. */
export interface Shape {
  facets: ReadonlyMap<string, ReadonlySet<string>>
  sorts: {has: (key: string) => boolean}
}

export const plain: State = {chosen: {}, words: '', sort: null}

export function fromSearch(search: string, {facets, sorts}: Shape): State {
  const values = new URLSearchParams(search)
  const chosen: State['chosen'] = {}
  for (const [key, known] of facets) {
    const value = values.get(key)
    if (value && known.has(value)) chosen[key] = value
  }
  const order = values.get('s') ?? ''
  const key = order.replace(/^-/, '')
  return {
    chosen,
    words: (values.get('q') ?? '').trim(),
    sort: sorts.has(key) ? {key, isDown: order !== key} : null
  }
}

/** Empty when everything is as by default. */
export function toSearch({chosen, words, sort}: State): string {
  const values = new URLSearchParams(chosen)
  if (words) values.set('q', words)
  if (sort) values.set('s', `${sort.isDown ? '-' : ''}${sort.key}`)
  return values.size > 0 ? `?${values}` : ''
}

export function isFiltered({chosen, words}: State): boolean {
  return words !== '' || Object.keys(chosen).length > 0
}

/** The empty value chooses nothing of a facet. */
export function withChoice({chosen}: State, key: string, value: string): Pick<State, 'chosen'> {
  const {[key]: _, ...others} = chosen
  return {chosen: value ? {...others, [key]: value} : others}
}
