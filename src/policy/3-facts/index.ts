/**
 * Tree → facts: every kind, and reading them all. A new kind is one file and one line here.
 */
import type {PolicyText} from '../1-text/text.ts'
import {citation} from './citation.ts'
import type {FactMessage} from './define-fact.ts'
import {duty} from './duty.ts'
import {figure} from './figure.ts'
import {masked} from './masked.ts'
import type {Passage} from './passages.ts'
import {place} from './place.ts'
import {term} from './term.ts'

/** By the name a document keeps them under; kinds do not see each other, so the order means nothing. */
export const kinds = {
  figures: figure,
  duties: duty,
  citations: citation,
  masked,
  places: place,
  terms: term
} as const

type Kinds = typeof kinds

export type Facts = {[Name in keyof Kinds]: ReturnType<Kinds[Name]['read']>['facts']}

/** Facts of every kind, each in reading order, and what the finders were unsure of. */
export function readFacts(
  text: PolicyText,
  passages: readonly Passage[]
): {facts: Facts; messages: FactMessage[]} {
  const read = Object.entries(kinds).map(([name, kind]) => [name, kind.read(text, passages)] as const)
  return {
    facts: Object.fromEntries(read.map(([name, {facts}]) => [name, facts])) as Facts,
    messages: read.flatMap(([, {messages}]) => messages)
  }
}
