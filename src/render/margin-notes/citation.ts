/**
 * Note: another document named in this paragraph, where to find it, or that the collection lacks it.
 */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {toRepaired} from '../../policy/1-text/text.ts'
import type {Citation, Policy} from '../../policy/policy.ts'
import {citationKinds, notes, site} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {bodyLine, type Note, smallLineOf, toNote} from './note.ts'
import type {CitedDocument, Reading} from './reading.ts'

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
  const target = resolved.get(first.start)
  const name = title || docNumber || first.quote
  const absent = !target && (missing.has(title) || (docNumber !== null && missing.has(docNumber)))
  const second: ElementContent[][] = [
    toText(issuer),
    toText(title && docNumber),
    articlesOf(same, reading),
    toText(absent && notes.missing)
  ].filter((part) => part.length > 0)
  return toNote({
    kind: 'citation',
    id: `n-c${first.start}`,
    label: `${notes.citation} · ${isBasis(first, policy) ? notes.basis : citationKinds[kind]}`,
    lines: [
      bodyLine([target ? h('a', {href: `/documents/${target.document.id}/`}, name) : name], name.length),
      ...(second.length > 0 ? [smallLineOf(joinWith(site.separator, second), lengthOf(second))] : [])
    ],
    facts: same
  })
}

/**
 * The provisions named, each once, as links where the document is at hand.
 *
 *     第二条第二款第一项、第三项      第一项 and 第三项 are two: the words, then 第二条（一）、第二条（三）
 */
function articlesOf(same: readonly Citation[], {resolved}: Reading): ElementContent[] {
  const named = new Map<string, ElementContent[]>()
  for (const {start, value} of same) {
    if (value.article === null || named.has(value.article)) continue
    const target = resolved.get(start)
    named.set(value.article, target ? toLinks(value.article, target) : toText(value.article))
  }
  return joinWith('、', [...named.values()])
}

function toLinks(article: string, {document, sections}: CitedDocument): ElementContent[] {
  const link = (section: string, words: string) =>
    h('a', {href: `/documents/${document.id}/#${section}`}, words)
  const [only, ...more] = sections
  if (only === undefined) return toText(article)
  if (more.length === 0) return [link(only, article)]
  const links = sections.map((section) => [link(section, addressLabel(document, section))])
  return [...toText(`${article}：`), ...joinWith('、', links)]
}

function toText(words: string | false | null): ElementContent[] {
  return words ? [{type: 'text', value: words}] : []
}

function joinWith(separator: string, parts: readonly ElementContent[][]): ElementContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...toText(separator), ...part]))
}

/** In characters, with what stands between the parts. */
function lengthOf(parts: readonly ElementContent[][]): number {
  const measure = (content: ElementContent): number => {
    if (content.type === 'text') return content.value.length
    return content.type === 'element' ? sum(content.children) : 0
  }
  const sum = (content: readonly ElementContent[]) => content.reduce((all, each) => all + measure(each), 0)
  return sum(parts.flat()) + parts.length - 1
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
