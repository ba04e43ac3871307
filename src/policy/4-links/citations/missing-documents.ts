/**
 * Documents cited and not at hand, each once under whatever name it is cited, with every place that cites it.
 */
import {normalizeTitle} from '../../3-facts/normalize-title.ts'
import type {Citation, Policy} from '../../policy.ts'
import type {Catalogue} from './catalogue.ts'
import type {MissingDocument} from './citation-links.ts'
import {isSameIssuer, toIssuerKey} from './issuers.ts'
import {subjectOf, toNumberKey, toTitleKey, toTitleKeys} from './normal-names.ts'

export class MissingDocuments {
  readonly #byKey = new Map<string, MissingDocument>()
  readonly #catalogue: Catalogue

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  add({value: {title, docNumber, issuer}, start, end}: Citation, {id, metadata}: Policy): void {
    const number = docNumber ? [`№${toNumberKey(docNumber)}`] : []
    const names = this.#catalogue.isGenre(title) ? [] : toTitleKeys(title, this.#catalogue.openings)
    const scope = issuer ? toIssuerKey(issuer, metadata.region) : ''
    const keys = [...number, ...names.map((name) => (name.startsWith('关于') ? scope + name : name))]
    const known = keys.map((key) => this.#byKey.get(key)).find((entry) => entry !== undefined)
    const entry = known ?? {title: normalizeTitle(title), docNumber, issuer: null, from: [], spots: []}
    if (isLonger(title, entry.title)) entry.title = normalizeTitle(title)
    entry.docNumber ??= docNumber
    entry.issuer ??= issuer
    // Documents come one after the other: who cites it twice is the last one.
    if (entry.from.at(-1) !== id) entry.from.push(id)
    entry.spots.push({document: id, start, end})
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, entry)
  }

  /** 《关于……的意见》 is the 《国务院关于……的意见》 if that is the only one so named. */
  list(): MissingDocument[] {
    const entries = [...new Set(this.#byKey.values())]
    const bySubject = Map.groupBy(entries, ({title}) => subjectOf(title))
    return entries.filter((entry) => {
      const alike = bySubject.get(subjectOf(entry.title)) ?? []
      const full = alike.find((other) => other !== entry)
      if (!full || alike.length !== 2 || !isShortOf(entry, full)) return true
      full.docNumber ??= entry.docNumber
      full.issuer ??= entry.issuer
      full.from = [...new Set([...full.from, ...entry.from])]
      full.spots.push(...entry.spots)
      return false
    })
  }
}

/** 国务院关于……的意见 says more than 关于……的意见, 中华人民共和国公司法 more than 公司法. */
function isLonger(title: string, known: string): boolean {
  const [one, other] = [toTitleKey(title), toTitleKey(known)]
  return one.length > other.length && one.endsWith(other)
}

/** Without its issuer, or with one that the other title begins with. */
function isShortOf({title, issuer}: MissingDocument, full: MissingDocument): boolean {
  if (!toTitleKey(title).startsWith('关于')) return false
  const whole = toTitleKey(full.title)
  const at = whole.indexOf('关于')
  if (issuer === null) return at > 0 || full.issuer !== null
  return at > 0 && isSameIssuer(whole.slice(0, at), issuer)
}
