/**
 * Note: other documents that cite this very provision.
 *
 *     被引用 · 第二十五条
 *     中华人民共和国外商投资法实施条例
 *     第二十七条
 */
import {h} from 'hastscript'
import {notes, reader} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {bodyLine, type Note, smallLine, smallLineOf, toNote} from './note.ts'
import type {CitingDocument, Reading} from './reading.ts'

const mostDocuments = 3

/** One note for all who cite the provision; nothing where nobody does. */
export function citedByNotes(section: string, {citedBy, policy}: Reading): Note[] {
  const all = citedBy.get(section)
  if (!all) return []
  const more = all.length - mostDocuments
  return [
    toNote({
      kind: 'cited',
      id: `n-by-${section}`,
      label: `${notes.citedBy} · ${addressLabel(policy, section)}`,
      lines: [
        ...all.slice(0, mostDocuments).flatMap(toDocumentLines),
        ...(more > 0 ? [smallLine(notes.moreCiting(more))] : [])
      ],
      facts: []
    })
  ]
}

function toDocumentLines({document, sections}: CitingDocument) {
  const base = `/documents/${document.id}/`
  const name = document.metadata.shortTitle
  const places = sections.map((section) => ({
    href: section === null ? base : `${base}#${section}`,
    label: section === null ? reader.opening : addressLabel(document, section)
  }))
  return [
    bodyLine([h('a', {href: places[0]!.href}, name)], name.length),
    smallLineOf(
      places.flatMap(({href, label}, index) => [...(index > 0 ? ['、'] : []), h('a', {href}, label)]),
      places.reduce((sum, {label}) => sum + label.length + 1, 0)
    )
  ]
}
