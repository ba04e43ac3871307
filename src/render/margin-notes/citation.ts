/**
 * Note: another document named in this paragraph, where to find it, or that the collection lacks it.
 */
import {h} from 'hastscript'
import {toRepaired} from '../../policy/1-text/text.ts'
import type {Citation, Policy} from '../../policy/policy.ts'
import {citationKinds, notes, site} from '../../ui-strings.ts'
import {bodyLine, type Note, smallLine, toNote} from './note.ts'
import type {Reading} from './reading.ts'

/** One note for each document; a document named twice leads to the same note. */
export function citationNotes(citations: readonly Citation[], reading: Reading): Note[] {
  const byTitle = Map.groupBy(
    citations.filter(({value}) => !value.self),
    ({value}) => value.docNumber ?? value.title
  )
  return [...byTitle.values()].map((same) => citationNote(same, reading))
}

function citationNote(same: Citation[], reading: Reading): Note {
  const {policy, resolved, missing} = reading
  const first = same[0]!
  const {title, docNumber, kind, issuer} = first.value
  const articles = [...new Set(same.flatMap(({value}) => value.article ?? []))].join('、')
  const target = resolved.get(first.start)
  const name = title || docNumber || first.quote
  const absent = !target && (missing.has(title) || (docNumber !== null && missing.has(docNumber)))
  const second = [issuer, title && docNumber, articles, absent && notes.missing]
    .filter(Boolean)
    .join(site.separator)
  return toNote({
    kind: 'citation',
    id: `n-c${first.start}`,
    label: `${notes.citation} · ${isBasis(first, policy) ? notes.basis : citationKinds[kind]}`,
    lines: [
      bodyLine([target ? h('a', {href: `/documents/${target.id}/`}, name) : name], name.length),
      ...(second ? [smallLine(second)] : [])
    ],
    facts: same
  })
}

/**
 * The text itself says that it rests on the document.
 *
 *     根据自治区人民政府办公厅《关于……的通知》
 *     ^^^^
 */
function isBasis({start}: Citation, {text}: Policy): boolean {
  const at = toRepaired(text, start)
  const clause = text.repaired
    .slice(Math.max(0, at - 40), at)
    .split(/[。；，,;\n]/)
    .at(-1)!
  return /(?:根据|依据|按照|依照)/.test(clause)
}
