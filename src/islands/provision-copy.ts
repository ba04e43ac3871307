/** What is copied of a provision: its address, its words, or its words with the reference of the document. */
export type CopyKind = 'link' | 'text' | 'quote'

export interface Provision {
  /** As people say it: 三（五）11. */
  place: string
  url: string
  text: string
}

/** `reference`: as the page hands it over, with {place}, {accessed} and {url} to be filled in. */
export function toCopy(kind: CopyKind, {place, url, text}: Provision, reference: string): string {
  if (kind === 'link') return url
  if (kind === 'text') return text
  const filled: Record<string, string> = {place, url, accessed: toLocalDay(new Date())}
  return `${text}\n${reference.replace(/\{(place|accessed|url)\}/g, (_, name) => filled[name]!)}`
}

/** The reader's own day, not that of Greenwich: 2026-01-31. */
function toLocalDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
