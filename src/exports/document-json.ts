/** A document as one object: what the contract says of it, and where its text lies. */
import type {Encoding} from '../policy/1-text/decode.ts'
import {type ParsedDocument, toContract} from '../policy/contract.ts'
import type {Policy} from '../policy/policy.ts'
import {filePath} from '../render/documents/document-files.ts'
import {siteAddress} from './site-address.ts'

/** `encoding`: of the file as received. */
export function documentJson(policy: Policy, encoding: Encoding, root: URL | null): ParsedDocument {
  const {name = null, url = null, note = null} = policy.metadata.source ?? {}
  const file = siteAddress(filePath(policy.id, 'source'), root)
  const length = policy.text.source.length
  const pages = policy.hints?.pages.length ? {pages: [...policy.hints.pages]} : {}
  return {...toContract(policy), source: {name, url, note, file, encoding, length, ...pages}}
}
