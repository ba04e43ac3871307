/**
 * Where a correction is told: the note beside its words on the page of the document.
 *
 *     #n-figure-3048      what was corrected of one fact is one note
 */
import type {AppliedCorrection} from '../../policy/corrections/applied.ts'
import type {Figure, Policy} from '../../policy/policy.ts'

export function correctionId({kind, start}: Pick<AppliedCorrection, 'kind' | 'start'>): string {
  return `n-${kind}-${start}`
}

export function correctionHref({id}: Pick<Policy, 'id'>, correction: AppliedCorrection): string {
  return `/documents/${id}/#${correctionId(correction)}`
}

/** Of the first that was corrected of some figures; `null` where none was. */
export function correctedHref(policy: Pick<Policy, 'id'>, figures: readonly Figure[]): string | null {
  const first = figures.flatMap(({corrections}) => corrections ?? [])[0]
  return first ? correctionHref(policy, first) : null
}
