/**
 * Facts of a document as marks of Akoma Ntoso: what an element says of the words in it.
 *
 *     《……规划》 ref        2.16亿美元 quantity        市商务局 organization        ** omissis
 */
import type {PolicyText} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Links} from '../../policy/4-links/links.ts'
import type {Citation, Figure, Policy} from '../../policy/policy.ts'
import {figureSpot} from '../../render/policy-text/figure-spot.ts'
import {toUnitIdentity, type UnitLexicon} from '../../render/units/unit-identity.ts'
import {statusNames} from '../../ui-strings.ts'
import {portionUri, workUri} from './naming.ts'
import type {References} from './references.ts'

export interface AknMark extends Spot {
  name: 'ref' | 'quantity' | 'organization' | 'omissis'
  attributes: Readonly<Record<string, string>>
  /** A figure is called what it is called everywhere; others are counted where they stand. */
  eId: string | null
}

/** What a document's marks are made from. */
export interface AknReading {
  policies: readonly Policy[]
  links: Pick<Links, 'citations'>
  lexicon: UnitLexicon
}

/** In the order of the text as far as each kind goes. */
export function toAknMarks(policy: Policy, reading: AknReading, references: References): AknMark[] {
  const identify = toUnitIdentity(reading.lexicon)
  const hrefOf = toCitationHref(policy, reading, references)
  return [
    ...policy.citations.map((fact): AknMark => {
      return {name: 'ref', ...spotOf(fact), attributes: {href: hrefOf(fact)}, eId: null}
    }),
    ...policy.figures.map((fact) => toQuantity(policy.text, fact, references)),
    ...policy.duties.map((fact): AknMark => {
      const {name, address} = identify(fact.value.unit, policy)
      const refersTo = references.to({prefix: 'org', class: 'organization', showAs: name, key: address})
      return {
        name: 'organization',
        ...spotOf(fact),
        attributes: {refersTo, class: fact.value.role},
        eId: null
      }
    }),
    ...policy.masked.map((fact): AknMark => {
      return {name: 'omissis', ...spotOf(fact), attributes: {class: fact.value.what}, eId: null}
    })
  ]
}

function toQuantity(text: PolicyText, figure: Figure, references: References): AknMark {
  const {status, indicator} = figure.value
  const refersTo = [
    references.to({prefix: 'status', class: 'concept', showAs: statusNames[status], key: status}),
    ...(indicator ? [references.to({prefix: 'indicator', class: 'concept', showAs: indicator})] : [])
  ].join(' ')
  const normalized = normalizedOf(figure)
  return {
    name: 'quantity',
    ...figureSpot(text, figure),
    attributes: {refersTo, ...(normalized === null ? {} : {normalized})},
    eId: figure.id
  }
}

const powers: Readonly<Record<string, number>> = {十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8}

/** 1.08 of 亿美元 → 108000000: a number alone, what is counted follows it in the text. `null` for a range or none. */
function normalizedOf({value: {value, valueMax, unit}}: Figure): string | null {
  if (value === null || valueMax !== null) return null
  const multiplier = /^[十百千万亿]*/.exec(unit)![0]
  const factor = [...multiplier].reduce((product, sign) => product * powers[sign]!, 1)
  return String(Number((value * factor).toPrecision(15)))
}

/** A document of the collection by its name, any other through the list of references. */
function toCitationHref(policy: Policy, {policies, links}: AknReading, references: References) {
  const byId = new Map(policies.map((each) => [each.id, each]))
  const resolved = new Map(
    links.citations.filter(({from}) => from === policy.id).map((link) => [link.start, link])
  )
  return ({start, value: {self, title, docNumber}}: Citation): string => {
    const link = resolved.get(start)
    const cited = link && byId.get(link.to)
    if (cited) return portionUri(cited, link.section)
    if (self) return workUri(policy)
    return references.to({prefix: 'cited', class: 'reference', showAs: title || docNumber || ''})
  }
}

function spotOf({start, end}: Spot): Spot {
  return {start, end}
}
