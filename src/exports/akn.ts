/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): its text once and in order, provisions with their addresses,
 * and what was read in it as marks. What a web page put around the text is left out.
 */
import type {Element, ElementContent} from 'xast'
import type {Block, Paragraph, ParagraphRole, Section, Spot, Table} from '../policy/2-tree/nodes.ts'
import type {Policy} from '../policy/policy.ts'
import {toFrameParts} from '../render/policy-text/frame-parts.ts'
import {toUnitIdentity} from '../render/units/unit-identity.ts'
import {header} from '../ui-strings.ts'
import {toBlock} from './akn/blocks.ts'
import {type HierarchyWriter, toHierarchy, toRuns, toTextContainer} from './akn/hierarchy.ts'
import {toIdentification} from './akn/identification.ts'
import {indent} from './akn/indent.ts'
import type {AknWriter} from './akn/inlines.ts'
import {type AknMark, type AknReading, toAknMarks} from './akn/marks.ts'
import {documentType} from './akn/naming.ts'
import {collectReferences, type References} from './akn/references.ts'
import type {PublishedSite} from './site-address.ts'
import {x} from './xml/x.ts'
import {toXmlFile} from './xml/xml-file.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

export function toAkn(policy: Policy, reading: AknReading, site: PublishedSite): string {
  return toXmlFile(indent(x('akomaNtoso', {xmlns: namespace}, [toDocument(policy, reading, site)])))
}

function toDocument(policy: Policy, reading: AknReading, {title, publisher, root}: PublishedSite): Element {
  const references = collectReferences()
  const showAs = publisher ?? title
  const editor = references.to({prefix: 'org', class: 'organization', showAs, key: 'editor'})
  const issuer = toIssuer(policy, reading, references)
  const {region} = policy.metadata
  if (region) references.to({prefix: 'region', class: 'location', showAs: region.name, key: region.code})
  const writer = toWriter(policy, reading, references)
  const parts = toParts(policy, writer)
  const meta = x('meta', [
    toIdentification(policy, {issuer, editor}, root),
    x('references', {source: editor}, references.elements())
  ])
  return x(documentType(policy), {name: policy.metadata.kind, contains: 'originalVersion'}, [meta, ...parts])
}

/** Lines of the frame that stand below a title: they belong to it. */
const underTitle: readonly ParagraphRole[] = ['subtitle', 'byline', 'enactment', 'docNumber', 'date']

/** Cover, title, body and what closes it; the body of an act holds provisions only. */
function toParts(policy: Policy, writer: HierarchyWriter): Element[] {
  const {cover, title, body, imprint} = toFrameParts(policy.tree, ['site'])
  const opened = title ? firstOf(body, (block) => !isRole(block, underTitle)) : 0
  const isAct = documentType(policy) === 'act'
  const first = isAct ? firstOf(body, ({type}) => type === 'section') : opened
  const part = (name: string, blocks: readonly Block[]) =>
    blocks.length > 0
      ? [
          x(
            name,
            blocks.map((block) => toBlock(writer, block as Paragraph | Table, name))
          )
        ]
      : []
  return [
    ...part('coverPage', cover),
    ...part('preface', [...(title ? [title] : []), ...body.slice(0, opened)]),
    ...part('preamble', body.slice(opened, first)),
    isAct
      ? x('body', toBody(writer, body.slice(first)))
      : x('mainBody', toMainBody(writer, body.slice(first))),
    ...part('conclusions', imprint)
  ]
}

function firstOf(blocks: readonly Block[], is: (block: Block) => boolean): number {
  const found = blocks.findIndex(is)
  return found < 0 ? blocks.length : found
}

function isRole(block: Block, roles: readonly ParagraphRole[]): boolean {
  return block.type === 'paragraph' && roles.includes(block.role)
}

/** Of an act: provisions only. */
function toBody(writer: HierarchyWriter, blocks: readonly Block[]): Element[] {
  return toRuns(blocks).map((run) =>
    run[0]!.type === 'section'
      ? toHierarchy(writer, run[0]!)
      : toTextContainer(writer, run as readonly (Paragraph | Table)[], 'body')
  )
}

/** The standard asks for one block at least. */
function toMainBody(writer: HierarchyWriter, blocks: readonly Block[]): ElementContent[] {
  const content = blocks.map((block) =>
    block.type === 'section' ? toHierarchy(writer, block) : toBlock(writer, block, 'mainBody')
  )
  return content.length > 0 ? content : [x('p')]
}

function toIssuer(policy: Policy, {lexicon}: AknReading, references: References): string {
  const {issuer} = policy.metadata
  if (!issuer)
    return references.to({prefix: 'org', class: 'organization', showAs: header.unknown, key: 'unknown'})
  const {name, address} = toUnitIdentity(lexicon)(issuer, policy)
  return references.to({prefix: 'org', class: 'organization', showAs: name, key: address})
}

function toWriter(policy: Policy, reading: AknReading, references: References): HierarchyWriter {
  const topics = new Map(
    policy.measures.map(({id, topics}) => [
      id,
      topics.map((showAs) => references.to({prefix: 'topic', class: 'concept', showAs})).join(' ')
    ])
  )
  return {
    text: policy.text,
    marksIn: toFinder(toAknMarks(policy, reading, references)),
    nextId: toCounter(),
    refersTo: (section: Section['id']) => topics.get(section) ?? ''
  }
}

function toCounter(): AknWriter['nextId'] {
  const counts = new Map<string, number>()
  return (parent, name) => {
    const stem = `${parent}__${name}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return `${stem}_${count}`
  }
}

/** Marks that begin in a range; ranges are asked in the order of the text. */
function toFinder(marks: readonly AknMark[]): (range: Spot) => AknMark[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start)
  let next = 0
  return ({start, end}) => {
    while (next < sorted.length && sorted[next]!.start < start) next++
    const from = next
    while (next < sorted.length && sorted[next]!.start < end) next++
    return sorted.slice(from, next)
  }
}
