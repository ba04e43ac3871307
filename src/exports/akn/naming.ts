/**
 * Names after the Akoma Ntoso Naming Convention: of the document as a work, as this expression, as this file.
 *
 *     /akn/cn-nx/doc/implementation/640500/2023-06-14/zhongwei-2023
 *     /akn/cn-nx/doc/implementation/640500/2023-06-14/zhongwei-2023/zho@/!main~sec_3
 *
 * Below a province the code of the region (GB/T 2260) stands for who made it. A day nobody knows is left out; the
 * document's id on this site is its number.
 */
import type {Policy} from '../../policy/policy.ts'
import {jurisdictionOf} from './jurisdiction.ts'

export const language = 'zho'

type Named = Pick<Policy, 'id' | 'metadata' | 'sections'>

/** A law in articles is an act, everything else a document whose name is its kind. */
export function documentType({metadata: {kind}, sections}: Named): 'act' | 'doc' {
  return kind === 'law' && sections.some((section) => section.kind === 'article') ? 'act' : 'doc'
}

export function workUri(policy: Named): string {
  const {region, kind, issued} = policy.metadata
  const isLocal = region !== null && (region.level === 'city' || region.level === 'county')
  const parts = [
    'akn',
    jurisdictionOf(region),
    documentType(policy),
    kind,
    ...(isLocal ? [region.code] : []),
    ...(issued ? [issued] : []),
    policy.id
  ]
  return `/${parts.join('/')}`
}

/** As first published, in Chinese. */
export function expressionUri(policy: Named): string {
  return `${workUri(policy)}/${language}@`
}

/** `address`: of a provision; the document as a whole where it is `null`. */
export function portionUri(policy: Named, address: string | null): string {
  return address === null ? workUri(policy) : `${workUri(policy)}/!main~${address}`
}
