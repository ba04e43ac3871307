/**
 * Note: the same matter in another document.
 */
import {h} from 'hastscript'
import {notes, relationNames, site} from '../../ui-strings.ts'
import {addressLabel, sectionsById} from '../address-label.ts'
import {setMarker} from '../policy-text/marker.ts'
import {bodyLine, type Note, smallLine, toNote} from './note.ts'
import type {Counterpart, Reading} from './reading.ts'

const mostCounterparts = 2

/** `measure`: the section these are counterparts of; a 一是 says which it is, the row may hold several. */
export function counterpartNotes(measure: string, {counterparts, policy}: Reading): Note[] {
  const found = counterparts.get(measure) ?? []
  const own = sectionsById(policy.sections).get(measure)
  const name = own?.kind === 'enumerated' ? `${setMarker(own.marker)} ` : ''
  return found.slice(0, mostCounterparts).map((each, index) => counterpartNote(measure, name, each, index))
}

function counterpartNote(own: string, name: string, counterpart: Counterpart, index: number): Note {
  const {document, measure, relation, side} = counterpart
  const {sign, word, meaning} = relationNames[relation]
  const section = sectionsById(document.sections).get(measure)
  const address = addressLabel(document, measure)
  const heading = section?.title || address
  return toNote({
    kind: 'counterpart',
    id: `n-${own}-${index + 1}`,
    label: `${name}${sign} ${word} · ${document.metadata.shortTitle} ${address}`,
    lines: [
      bodyLine([h('a', {href: `/documents/${document.id}/#${measure}`}, heading)], heading.length),
      smallLine([notes[side], meaning].join(site.separator))
    ],
    facts: []
  })
}
