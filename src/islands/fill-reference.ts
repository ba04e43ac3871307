/** What only the browser knows of what is cited. */
export interface Cited {
  /** As people say it: 三（五）11; empty: the whole. */
  place?: string
  url: string
}

/** The slots a page left open in a reference, ⟦url⟧ and its like; what has no value stays. */
export function fillReference(template: string, {place = '', url}: Cited): string {
  const [year, month, day] = toLocalDay(new Date()).split('-')
  const section = new URL(url).hash.slice(1).replaceAll('~', '-')
  const values: Record<string, string | undefined> = {place, url, section, year, month, day}
  return template.replace(/⟦([a-z]+)⟧/g, (slot, name) => values[name] ?? slot)
}

/** The reader's own day, not that of Greenwich: 2026-01-31. */
function toLocalDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
