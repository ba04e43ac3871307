/**
 * Where an audit stands: an id that does not hang on its place in the list, and the page it is on.
 *
 *     growth-zhongwei-2023-f3-f1-f2      kind, document, figures
 *     date-gansu-2016-1204               without figures: where its words begin
 *
 * Few audits stand together on /audits/. Of many, the groups that fit stand there, the less common verdicts
 * first, and the others on a page for each document.
 */
import {type Audit, type Verdict, verdicts} from '../../policy/4-links/links.ts'

/** Audits on the page of all documents. */
const mostTogether = 200

/** In the order they are shown. */
export const verdictOrder = [
  'inconsistent',
  'within-tolerance',
  'not-assessable',
  'consistent'
] as const satisfies readonly Verdict[]

export interface AuditLayout {
  idOf: (audit: Audit) => string
  hrefOf: (audit: Audit) => string
  /** Verdicts that are listed on /audits/ itself. */
  together: ReadonlySet<Verdict>
  /** Documents with a page of their own, in reading order. */
  documents: readonly string[]
}

const known = new WeakMap<readonly Audit[], AuditLayout>()

/** Made once for a list of audits. */
export function auditLayout(audits: readonly Audit[], most = mostTogether): AuditLayout {
  const made = known.get(audits)
  if (made && most === mostTogether) return made
  const together = fitting(audits, most)
  const ids = toIds(audits)
  const idOf = (audit: Audit) => ids.get(audit)!
  const apart = audits.filter(({verdict}) => !together.has(verdict))
  const layout = {
    idOf,
    hrefOf: (audit: Audit) => {
      const page = together.has(audit.verdict) ? '/audits/' : auditPage(documentOf(audit))
      return `${page}#${idOf(audit)}`
    },
    together,
    documents: [...new Set(apart.map(documentOf))]
  }
  if (most === mostTogether) known.set(audits, layout)
  return layout
}

export function auditPage(document: string): string {
  return `/audits/${document}/`
}

/** The document whose statement is held against something. */
export function documentOf({spots, documents}: Audit): string {
  return spots[0]?.document ?? documents[0] ?? ''
}

function fitting(audits: readonly Audit[], most: number): Set<Verdict> {
  let room = most
  const together = new Set<Verdict>()
  for (const verdict of verdictOrder) {
    const {length} = audits.filter((audit) => audit.verdict === verdict)
    if (length > room) continue
    room -= length
    together.add(verdict)
  }
  return audits.length <= most ? new Set(verdicts) : together
}

/** Two audits of the same figures are told apart as copies of one number are in addresses. */
function toIds(audits: readonly Audit[]): Map<Audit, string> {
  const copies = new Map<string, number>()
  return new Map(
    audits.map((audit) => {
      const id = toId(audit)
      const copy = (copies.get(id) ?? 0) + 1
      copies.set(id, copy)
      return [audit, copy > 1 ? `${id}~${copy}` : id]
    })
  )
}

function toId({kind, figures, spots, documents}: Audit): string {
  const places: [document: string, place: string][] =
    figures.length > 0
      ? figures.map((figure) => figure.split('#') as [string, string])
      : spots.map(({document, start}) => [document, String(start)])
  if (places.length === 0) return [kind, ...documents].join('-')
  const steps = places.map(([document, place], index) =>
    document === places[index - 1]?.[0] ? place : `${document}-${place}`
  )
  return [kind, ...steps].join('-')
}
