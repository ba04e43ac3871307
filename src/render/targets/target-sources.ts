/**
 * Where the figures of a row stand: one link for each provision, to the sentence in it.
 *
 *     三（三）1、专栏2        → #f95, #f113
 */
import type {Figure, Policy} from '../../policy/policy.ts'
import {targetWords} from '../../ui-strings/targets.ts'
import {addressList} from '../address-list.ts'

export interface TargetSource {
  label: string
  href: string
}

/** The first figure of each provision, in reading order. */
export function targetSources(policy: Policy, figures: readonly Figure[]): TargetSource[] {
  const places = [...Map.groupBy(figures, ({section}) => section)]
  const labels = new Map(
    addressList(
      policy,
      places.flatMap(([section]) => section ?? [])
    ).map(({id, label}) => [id, label])
  )
  return places.map(([section, [first]]) => ({
    label: (section && labels.get(section)) || targetWords.inText,
    href: `/documents/${policy.id}/#${first!.id}`
  }))
}
