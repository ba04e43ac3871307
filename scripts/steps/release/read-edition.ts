import {dataRelease, zipName} from '../../../src/corpus/data-release.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {corpus} from '../../../src/corpus.ts'
import {promisedAddresses} from '../../../src/exports/changes/promised-addresses.ts'
import type {Edition} from './make-release.ts'

/** The data as the site would publish them today. `root`: where it stands, `null` where nobody said. */
export function readEdition(root: URL | null): Edition {
  const {policies} = corpus()
  const {tables, version, files} = dataRelease(root)
  return {
    tables,
    version,
    zip: files.get(zipName)!,
    sources: Object.fromEntries(policies.map(({id, text}) => [id, sha256(text.source)])),
    addresses: [...promisedAddresses(corpus()), '/data/', ...[...files.keys()].map((path) => `/data/${path}`)]
  }
}
