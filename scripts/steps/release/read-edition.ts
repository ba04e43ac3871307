import {dataRelease, zipName} from '../../../src/corpus/data-release.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {corpus, published, siteIdentity} from '../../../src/corpus.ts'
import {lostAddresses} from '../../../src/exports/changes/lost-addresses.ts'
import {promisedAddresses} from '../../../src/exports/changes/promised-addresses.ts'
import {archivePage} from '../../../src/exports/changes/release-record.ts'
import type {PublishedSite} from '../../../src/exports/site-address.ts'
import {toRedirectPages} from '../../../src/render/redirect-pages.ts'
import type {Edition} from './make-release.ts'

/** The site as its data name it. */
export function releasedSite(): PublishedSite {
  const {title, publisher, licence, url, base} = siteIdentity()
  return {title, publisher, licence, root: url === null ? null : new URL(base, url)}
}

/** The data as the site publishes them once they are the release of `date`. */
export function readEdition(date: string): Edition {
  const {policies} = corpus()
  const {tables, version, release, files} = dataRelease(releasedSite(), date)
  return {
    tables,
    version,
    zip: files.get(zipName)!,
    sources: Object.fromEntries(policies.map(({id, text}) => [id, sha256(text.source)])),
    addresses: [
      ...promisedAddresses(corpus()),
      '/data/',
      ...[...files.keys()].map((path) => `/data/${path}`),
      ...[...published().releases.map((record) => record.release), release.version].map(archivePage)
    ]
  }
}

/** Addresses of earlier releases for which neither `addresses` nor an editor has an answer. */
export function readLost(addresses: readonly string[]): string[] {
  const {policies} = corpus()
  const {frozen, redirects} = published()
  const moved = toRedirectPages(redirects, policies, new Set(addresses))
  return lostAddresses(
    frozen.flatMap((block) => block.addresses),
    addresses,
    moved,
    policies
  )
}
