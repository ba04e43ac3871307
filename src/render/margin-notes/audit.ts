/**
 * Note: what comes of the number here once it is worked out again, and where the working is shown.
 *
 *     — ≠ 不相符 · 前后两处
 *     文中写10家，另一处为 20家　看核算
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Audit} from '../../policy/4-links/links.ts'
import {auditStatement, auditWords} from '../../ui-strings/audits.ts'
import {site} from '../../ui-strings.ts'
import {bodyLine, type Note, toNote} from './note.ts'
import type {AuditPlace} from './reading.ts'

/** One note for each audit; the marks of targets lead to their own notes. */
export function auditNotes(places: readonly AuditPlace[]): Note[] {
  return [...Map.groupBy(places, ({audit}) => audit).values()].map((same) => {
    const {audit, href, start, figure} = same[0]!
    const words = auditStatement(audit)
    return toNote({
      kind: 'audit',
      id: `n-a${start}-${audit.kind}${figure ? `-${figure.id}` : ''}`,
      label: auditWords.noteLabel(audit.verdict, audit.kind),
      lines: [bodyLine([words, site.separator, h('a', {href}, auditWords.toAudit)], words.length + 4)],
      facts: same.flatMap(({figure}) => (figure && figure.value.status !== 'target' ? [figure] : []))
    })
  })
}

export function differs({verdict}: Audit): boolean {
  return verdict === 'inconsistent'
}

/** Those that differ, in lines of their own under a table, which has no margin. */
export function auditLines(places: readonly AuditPlace[]): Element[] {
  const byAudit = new Map(places.filter(({audit}) => differs(audit)).map(({audit, href}) => [audit, href]))
  return [...byAudit].map(([audit, href]) =>
    h('p.table-note', [
      `${auditWords.noteLabel(audit.verdict, audit.kind)}${site.separator}${auditStatement(audit)}${site.separator}`,
      h('a', {href}, auditWords.toAudit)
    ])
  )
}
