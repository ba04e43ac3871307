import type {Figure, Policy} from '../../policy.ts'
import type {Audit, AuditKind} from '../links.ts'

type Told = Pick<Audit, 'verdict' | 'stated' | 'computed' | 'working' | 'reason'>

/** An audit of figures of one document; the first figure is what is stated. */
export function toAudit(kind: AuditKind, {id}: Policy, figures: readonly Figure[], told: Told): Audit {
  return {
    kind,
    documents: [id],
    figures: figures.map((figure) => `${id}#${figure.id}`),
    ...told,
    spots: figures.map(({start, end}) => ({document: id, start, end}))
  }
}
