/**
 * Whom and what a document speaks of, each once, with an id that marks in its text point to.
 *
 *     <TLCOrganization eId="org-640500-市商务局" href="/akn/ontology/organization/cn/640500-市商务局" showAs="市商务局"/>
 */
import type {Element} from 'xast'
import {unitAddress} from '../../render/units/unit-address.ts'
import {joinLines} from '../line-of.ts'
import {x} from '../xml/x.ts'

const classes = {
  organization: 'TLCOrganization',
  concept: 'TLCConcept',
  location: 'TLCLocation',
  reference: 'TLCReference'
} as const

interface Entry {
  /** Begins its id, and tells concepts of one kind from those of another: topic, indicator, status. */
  prefix: string
  class: keyof typeof classes
  /** What is shown, and what its id is made of where `key` is not given. */
  showAs: string
  key?: string
}

export interface References {
  /** A reference to the entry, which is put on the list where it is not there yet: `#topic-跨境电商`. */
  to(entry: Entry): string
  elements(): Element[]
}

export function collectReferences(): References {
  const known = new Map<string, Element>()
  return {
    to(entry) {
      const {prefix, showAs, key = unitAddress(null, showAs)} = entry
      const id = `${prefix}-${key}`
      if (!known.has(id)) known.set(id, toElement(entry, id, key))
      return `#${id}`
    },
    elements: () => [...known.values()]
  }
}

function toElement({prefix, class: kind, showAs}: Entry, eId: string, key: string): Element {
  const path = kind === 'concept' ? `${prefix}/${key}` : key
  const href = `/akn/ontology/${kind}/cn/${path}`
  const name = kind === 'reference' ? {name: 'document'} : {}
  return x(classes[kind], {eId, href, showAs: joinLines(showAs), ...name})
}
