import {dataRelease, zipName} from '../../../src/corpus/data-release.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {corpus, siteIdentity} from '../../../src/corpus.ts'
import {promisedAddresses} from '../../../src/exports/changes/promised-addresses.ts'
import type {Edition} from './make-release.ts'

/** The data as the site publishes them once they are the release of `date`. */
export function readEdition(date: string): Edition {
  const {policies} = corpus()
  const {title, publisher, url, base} = siteIdentity()
  const root = url === null ? null : new URL(base, url)
  const {tables, version, files} = dataRelease({title, publisher, root}, date)
  return {
    tables,
    version,
    zip: files.get(zipName)!,
    sources: Object.fromEntries(policies.map(({id, text}) => [id, sha256(text.source)])),
    addresses: [...promisedAddresses(corpus()), '/data/', ...[...files.keys()].map((path) => `/data/${path}`)]
  }
}
