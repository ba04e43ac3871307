/**
 * What is cited, before anybody asks in which form: the one shape every format is written from.
 */
import type {Metadata, PolicyKind} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../../render/address-label.ts'
import {citeWords} from '../../ui-strings/cite.ts'
import {kindNames} from '../../ui-strings.ts'
import {archivePage} from '../changes/release-record.ts'
import {type PublishedSite, siteAddress} from '../site-address.ts'

export interface Reference {
  /** Tells it from all others, in ASCII: `zhongwei-2023`, `zhongwei-2023-sec_1__item_2`, `cemai-data`. */
  id: string
  kind: PolicyKind | 'dataset' | 'website'
  /** 文种, in words; `null` where the kind says no more than that there is something. */
  genre: string | null
  /** This and all other words stand on one line. */
  title: string
  /** 发文机关, of data the site. */
  author: string | null
  /** 发文字号 */
  number: string | null
  /** ISO day. */
  issued: string | null
  /** Of data. */
  version: string | null
  /** Name of the region. */
  region: string | null
  /** The provision cited, as people say it: 三（五）11; `null`: the whole. */
  place: string | null
  /** Absolute, or the path from the root where nobody said where the site stands. */
  url: string
  /** Name of the site it was found on. */
  source: string
  /** The reader's day; files, which cannot know it, leave it out. */
  accessed: Day | null
  /** What an editor added because the document does not say it. */
  supplied: readonly Suppliable[]
}

/** Four, two and two digits. */
export interface Day {
  year: string
  month: string
  day: string
}

const suppliable = ['title', 'issuer', 'issued', 'region'] as const

export type Suppliable = (typeof suppliable)[number]

/** `section`: id of the provision cited; `null`: the whole document. */
export function toReference(
  policy: Pick<Policy, 'id' | 'metadata' | 'sections'>,
  site: PublishedSite,
  section: string | null = null
): Reference {
  const {id, metadata} = policy
  const {kind, issuer, docNumber, issued, region} = metadata
  return {
    // A tilde is a space to TeX, also in a key.
    id: section ? `${id}-${section.replaceAll('~', '-')}` : id,
    kind,
    genre: kind === 'other' ? null : kindNames[kind],
    title: oneLine(metadata.title ?? metadata.shortTitle),
    author: issuer && oneLine(issuer),
    number: docNumber && oneLine(docNumber),
    issued,
    version: null,
    region: region && oneLine(region.name),
    place: section && addressLabel(policy, section),
    url: siteAddress(`/documents/${id}/${section ? `#${section}` : ''}`, site.root),
    source: site.title,
    accessed: null,
    supplied: suppliedOf(metadata)
  }
}

/**
 * Which data are meant. Those of a release have its name for `version` and its day for `released`; others are told
 * by what is in them, and lie nowhere for good.
 *
 *     {version: '20261126-ab12cd34', released: '2026-11-26'}
 *     {version: 'ab12cd34', released: null}
 */
export interface Release {
  version: string
  released: string | null
}

export function toDatasetReference({version, released}: Release, site: PublishedSite): Reference {
  return {
    ...ofTheSite(site),
    id: 'cemai-data',
    kind: 'dataset',
    genre: citeWords.genreOfDataset,
    title: citeWords.dataset,
    issued: released,
    version,
    url: siteAddress(released === null ? '/data/' : archivePage(version), site.root)
  }
}

/** The site as a whole: without a publisher its title stands for both. */
export function toSiteReference(site: PublishedSite): Reference {
  return {...ofTheSite(site), id: 'cemai', title: site.title, author: site.publisher}
}

function ofTheSite({title, publisher, root}: PublishedSite): Reference {
  return {
    id: '',
    kind: 'website',
    genre: null,
    title: '',
    author: publisher ?? title,
    number: null,
    issued: null,
    version: null,
    region: null,
    place: null,
    url: siteAddress('/', root),
    source: title,
    accessed: null,
    supplied: []
  }
}

/** A document without a title is named by what the site calls it. */
function suppliedOf({editorial, title}: Metadata): Suppliable[] {
  return suppliable.filter((field) => editorial.includes(field) || (field === 'title' && !title))
}

/** Words from files and from people may break; no format of references lets them. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** `null` where it would be a path only, which leads nowhere outside the site. */
export function knownUrl({url}: Reference): string | null {
  return url.startsWith('/') ? null : url
}

/** 题名为编者所拟；发文机关为编者所补, of what a reference prints; `null`: nothing. */
export function suppliedNote({supplied}: Reference): string | null {
  return supplied.length > 0 ? citeWords.supplied(supplied) : null
}
