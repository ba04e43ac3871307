/**
 * Several addresses of one document in a row: each after the first leaves out what it shares with the one
 * before it.
 *
 *     三（三）1、三（三）专栏2  →  三（三）1、专栏2
 */
import type {Section} from '../policy/2-tree/nodes.ts'
import {lineageOf, parentOf} from '../policy/address.ts'
import {addressLabel} from './address-label.ts'

export interface ListedAddress {
  id: string
  label: string
}

export function addressList(
  document: {sections: readonly Section[]},
  ids: readonly string[]
): ListedAddress[] {
  return ids.map((id, index) => {
    const label = addressLabel(document, id)
    const shared = addressLabel(document, sharedAddress(ids[index - 1] ?? '', id))
    return {id, label: (label.startsWith(shared) && label.slice(shared.length).trim()) || label}
  })
}

function sharedAddress(before: string, id: string): string {
  const others = new Set(lineageOf(before))
  return lineageOf(parentOf(id) ?? '').findLast((address) => others.has(address)) ?? ''
}
