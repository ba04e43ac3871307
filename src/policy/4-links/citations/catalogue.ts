/**
 * The documents at hand, by every name they may be cited by.
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Citation, Policy} from '../../policy.ts'
import {canBeOf, isSameIssuer} from './issuers.ts'
import {
  numberDistance,
  toNumberKey,
  toTitleKey,
  toTitleKeys,
  withoutBrackets,
  withoutTrial
} from './normal-names.ts'

export type CitationLexicon = Pick<Lexicon, 'genres' | 'regions'>

/** What a citation means: one document at hand, one of several, one not at hand, or nothing that has a name. */
export type Resolution =
  | {is: 'found'; to: string}
  | {is: 'ambiguous'; candidates: string[]}
  | {is: 'missing'}
  | {is: 'nameless'}

type Index = Map<string, Set<string>>

export class Catalogue {
  /** What may be left off at the beginning of a title: 中华人民共和国. */
  readonly openings: readonly string[]
  readonly #policies: ReadonlyMap<string, Policy>
  readonly #byNumber: Index = new Map()
  readonly #byTitle: Index = new Map()
  /** Without the years and （试行） that a title ends with. */
  readonly #byBareTitle: Index = new Map()
  /** 规划, 方案: a kind of document, no title. */
  readonly #genres: ReadonlySet<string>

  constructor(policies: readonly Policy[], {genres, regions}: CitationLexicon) {
    const nation = regions.filter(({level}) => level === 'national')
    this.openings = nation
      .flatMap(({name, aliases}) => [name, ...aliases])
      .sort((a, b) => b.length - a.length)
    this.#genres = new Set(genres.map(({name}) => name))
    this.#policies = new Map(policies.map((policy) => [policy.id, policy]))
    for (const policy of policies) this.#add(policy)
  }

  /** 规划, 纲要（草案）: what kind of document it is, and no more. */
  isGenre(title: string): boolean {
    return this.#genres.has(toTitleKey(title).replace(/（[^（）]*）$/, ''))
  }

  policy(id: string): Policy | undefined {
    return this.#policies.get(id)
  }

  /** The document of this number, where only one has it. */
  numbered(docNumber: string): Policy | null {
    const [first, second] = this.#byNumber.get(toNumberKey(docNumber)) ?? []
    return (second === undefined && first !== undefined && this.#policies.get(first)) || null
  }

  resolve({value}: Citation, from: Policy): Resolution {
    const numbered = value.docNumber ? this.#byNumber.get(toNumberKey(value.docNumber)) : undefined
    const titled = this.#titled(value, from)
    const both = numbered && titled.filter((id) => numbered.has(id))
    const candidates = both && both.length > 0 ? both : [...new Set([...(numbered ?? []), ...titled])]
    const [first] = candidates
    if (candidates.length > 1) return {is: 'ambiguous', candidates}
    if (first !== undefined) return {is: 'found', to: first}
    return this.isGenre(value.title) && !value.docNumber ? {is: 'nameless'} : {is: 'missing'}
  }

  #add({id, metadata: {docNumber, title, issuer}}: Policy): void {
    if (docNumber) put(this.#byNumber, toNumberKey(docNumber), id)
    if (!title) return
    const keys = toTitleKeys(title, issuer ? [issuer, ...this.openings] : this.openings)
    if (issuer && keys[0]!.startsWith('关于')) keys.push(toTitleKey(issuer) + keys[0]!)
    for (const key of keys) {
      if (this.isGenre(key)) continue
      put(this.#byTitle, key, id)
      const bare = withoutBrackets(key)
      if (bare !== key && !this.isGenre(bare)) put(this.#byBareTitle, bare, id)
    }
  }

  /** Documents of a title, the most telling spelling first; of several those that fit what else is said. */
  #titled({title, docNumber, issuer}: Citation['value'], from: Policy): string[] {
    const keys = toTitleKeys(title, this.openings)
    const named = issuer && keys[0]?.startsWith('关于') ? [toTitleKey(issuer) + keys[0], ...keys] : keys
    for (const key of named) {
      const ids = this.#fitting(this.#byTitle.get(key) ?? [], docNumber, issuer, from)
      if (ids.length > 0) return ids
    }
    for (const key of named) {
      const trial = withoutTrial(key)
      const loose = trial === key ? this.#byBareTitle.get(key) : this.#byTitle.get(trial)
      const ids = this.#fitting(loose ?? [], docNumber, issuer, from)
      // A plan that is younger than who cites it is the next one of its name.
      const older = ids.filter((id) => !isLater(this.#policies.get(id)!, from))
      if (older.length > 0) return older
    }
    return []
  }

  /** Another number is another document, unless only one part of it differs; 省委 is that of the own province. */
  #fitting(ids: Iterable<string>, docNumber: string | null, issuer: string | null, from: Policy): string[] {
    const fitting = [...ids].filter((id) => {
      const {metadata} = this.#policies.get(id)!
      if (docNumber && metadata.docNumber && numberDistance(docNumber, metadata.docNumber) > 1) return false
      return canBeOf(metadata.region, issuer, from.metadata.region)
    })
    if (fitting.length < 2 || !issuer) return fitting
    const same = fitting.filter((id) => isSameIssuer(issuer, this.#policies.get(id)!.metadata.issuer ?? '？'))
    return same.length > 0 ? same : fitting
  }
}

/** Whether `one` was issued after `other`. */
export function isLater({metadata: {issued}}: Policy, other: Policy): boolean {
  return issued !== null && other.metadata.issued !== null && issued > other.metadata.issued
}

function put(index: Index, key: string, id: string): void {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}
