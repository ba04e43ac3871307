import {existsSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {linkPolicies} from '../policy/4-links/index.ts'
import type {Links} from '../policy/4-links/links.ts'
import {type PolicySource, readPolicy} from '../policy/index.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Policy} from '../policy/policy.ts'
import {openStore} from './readings/open-store.ts'
import {pipelineVersion} from './readings/pipeline-version.ts'
import {sha256} from './sha256.ts'
import {currentPlaces, type SharedPlaces} from './shared-places-file.ts'

/**
 * Readings of documents, kept by everything they depend on: a document that changed is read anew, and all are where
 * the program changed; everything else is taken from where it lies.
 */
export interface Readings {
  /** Whether it was read, and with success. */
  has(document: PolicySource): boolean
  /** Why it could not be read when that was last tried; `null` where it was, or was not tried. */
  fault(document: PolicySource): string | null
  /** As it was read; read now where that is not kept. */
  policy(document: PolicySource): Policy
  keep(document: PolicySource, reading: Policy | {fault: string}): void
  /**
   * What documents have to do with each other, of the readings of these documents in this order. `shared`: where
   * another program found reused wording.
   */
  link(documents: readonly PolicySource[], policies: readonly Policy[], shared?: SharedPlaces | null): Links
  /** Clears what killed writers left, and what other versions of the program kept, a week after the last was added. */
  sweep(): void
}

const weekLong = 7 * 24 * 60 * 60 * 1000

export function openReadings(lexicon: Lexicon, folder = resolve('.cache', 'readings')): Readings {
  const version = pipelineVersion(lexicon)
  const store = openStore(join(folder, version))
  const keys = new WeakMap<PolicySource, string>()
  const keyOf = (document: PolicySource) => {
    const key = keys.get(document) ?? toKey(document)
    keys.set(document, key)
    return key
  }
  const faultOf = (document: PolicySource) => `${keyOf(document)}.fault`
  const readings: Readings = {
    has: (document) => store.has(keyOf(document)),
    fault: (document) => (store.get(faultOf(document)) as string | undefined) ?? null,
    policy(document) {
      const kept = store.get(keyOf(document)) as Policy | undefined
      const policy = kept ?? readPolicy(document, lexicon)
      if (!kept) readings.keep(document, policy)
      return policy
    },
    keep(document, reading) {
      if ('fault' in reading) {
        store.put(faultOf(document), reading.fault)
        store.drop(keyOf(document))
      } else {
        store.put(keyOf(document), reading)
        store.drop(faultOf(document))
      }
    },
    link(documents, policies, shared = null) {
      const key = sha256(`links ${shared?.version ?? ''} ${documents.map(keyOf).join(' ')}`)
      const kept = store.get(key) as Links | undefined
      if (kept) return kept
      const links = linkPolicies(policies, lexicon, shared && currentPlaces(shared, documents).places)
      store.put(key, links)
      return links
    },
    sweep() {
      store.sweep()
      const others = existsSync(folder) ? readdirSync(folder).filter((name) => name !== version) : []
      for (const path of others.map((name) => join(folder, name)))
        if (Date.now() - statSync(path).mtimeMs > weekLong) rmSync(path, {recursive: true, force: true})
    }
  }
  return readings
}

/** What a reading depends on in its document, the places corrections are written at included. */
function toKey({id, source, encoding, metadata, corrections}: PolicySource): string {
  return sha256(`${JSON.stringify([id, encoding, metadata, corrections])}\0${source}`)
}
