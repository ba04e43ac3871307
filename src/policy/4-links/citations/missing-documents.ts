/**
 * Documents cited and not at hand, each once under whatever name it is cited, with every place that cites it. Names
 * that stand together anywhere are of one document, whichever document comes first; where they do not agree, what
 * most places say is listed, and `conflicts` tells the rest.
 */
import {normalizeTitle} from '../../3-facts/normalize-title.ts'
import type {Citation, Policy} from '../../policy.ts'
import {mostSaid} from '../most-said.ts'
import type {Catalogue} from './catalogue.ts'
import type {DocumentSpot, MissingDocument} from './citation-links.ts'
import {isSameIssuer, toIssuerKey} from './issuers.ts'
import {isNormalOf, subjectOf, toNumberKey, toTitleKey, toTitleKeys} from './normal-names.ts'

/** What one place says of the document it cites. */
interface Mention extends Pick<MissingDocument, 'title' | 'docNumber' | 'issuer'> {
  spot: DocumentSpot
  /** In reading order of the documents. */
  order: number
}

/** Of one document: what is said of it, and under which names. */
interface Group {
  keys: string[]
  mentions: Mention[]
}

export class MissingDocuments {
  readonly #byKey = new Map<string, Group>()
  readonly #catalogue: Catalogue
  #count = 0

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  add({value: {title, docNumber, issuer}, start, end}: Citation, {id, metadata}: Policy): void {
    const number = docNumber ? [`№${toNumberKey(docNumber)}`] : []
    const names = this.#catalogue.isGenre(title) ? [] : toTitleKeys(title, this.#catalogue.openings)
    const scope = issuer ? toIssuerKey(issuer, metadata.region) : ''
    const keys = [...number, ...names.map((name) => (name.startsWith('关于') ? scope + name : name))]
    const group = this.#groupOf(keys)
    const spot = {document: id, start, end}
    group.mentions.push({title: normalizeTitle(title), docNumber, issuer, spot, order: this.#count++})
  }

  /** 《关于……的意见》 is the 《国务院关于……的意见》 if that is the only one so named. */
  list(): MissingDocument[] {
    const entries = [...new Set(this.#byKey.values())]
      .map(({mentions}) => mentions.toSorted((one, other) => one.order - other.order))
      .sort(([one], [other]) => one!.order - other!.order)
      .map(toEntry)
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

  /** The group of all these names: those that were apart until now become one, the smaller ones part of the greatest. */
  #groupOf(keys: readonly string[]): Group {
    const known = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))
    const [group = {keys: [], mentions: []}, ...others] = [...known].sort(
      (one, other) => other.mentions.length - one.mentions.length
    )
    for (const other of others) {
      this.#name(group, other.keys)
      for (const mention of other.mentions) group.mentions.push(mention)
    }
    this.#name(
      group,
      keys.filter((key) => !this.#byKey.has(key))
    )
    return group
  }

  #name(group: Group, keys: readonly string[]): void {
    for (const key of keys) {
      group.keys.push(key)
      this.#byKey.set(key, group)
    }
  }
}

function toEntry(mentions: readonly Mention[]): MissingDocument {
  const said = <Name extends 'title' | 'docNumber' | 'issuer'>(name: Name) =>
    mentions.flatMap((mention) => mention[name] ?? [])
  return {
    title: mostSaid(said('title'), isLonger) ?? '',
    docNumber: mostSaid(said('docNumber'), isNormalOf),
    issuer: mostSaid(said('issuer')),
    from: [...new Set(mentions.map(({spot}) => spot.document))],
    spots: mentions.map(({spot}) => spot)
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
