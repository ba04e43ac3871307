/**
 * A document → its records: each provision's own words once, under its heading and address.
 *
 *     四、…（二）加快培育外贸竞争新优势。   lead-in
 *         7.培育新型贸易方式。……       measure
 */
import {readSlice} from '../../policy/1-text/text.ts'
import type {Paragraph, Root, Section, Spot, Table} from '../../policy/2-tree/nodes.ts'
import {isOwnScope} from '../../policy/3-facts/figure/scope.ts'
import type {Metadata} from '../../policy/metadata.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {figureWords} from '../../ui-strings/figure.ts'
import type {RecordKind, SearchRecord} from './index-format.ts'

/** What the records of all documents share. */
export interface Shared {
  /** The printed address of a section: 三（五）11. */
  label: (policy: Policy, id: string) => string
  /** The title as shown: ［…］ where an editor made it. */
  title: (metadata: Metadata) => string
  /** The places of a unit and of topics in their lists: one for all names of a unit, a topic's parents with it. */
  unit: (name: string) => number
  topics: (names: readonly string[]) => number[]
}

type Block = Paragraph | Table

/** Records in reading order, the document itself first. Linear. */
export function toRecords(policy: Policy, document: number, shared: Shared): SearchRecord[] {
  const records: SearchRecord[] = []
  const facts = factsBySection(policy, shared)
  const measures = new Map(policy.measures.map((measure) => [measure.id, measure]))
  const add = (node: Root | Section, depth: number) => {
    const own = ownBlocks(node)
    const section = node.type === 'section' ? node : null
    const address = section?.id ?? ''
    const measure = measures.get(address)
    records.push({
      document,
      depth,
      address,
      label: section ? shared.label(policy, address) : '',
      title: section ? section.title : shared.title(policy.metadata),
      kind: measure && measure.kind !== 'other' ? measure.kind : placeKind(node, own),
      topics: shared.topics(measure?.topics ?? []),
      start: section?.start ?? own[0]?.start ?? 0,
      ...toLines(policy, own),
      ...facts(address)
    })
    for (const child of node.children) if (child.type === 'section') add(child, depth + 1)
  }
  add(policy.tree, 0)
  return records
}

function ownBlocks({children}: Root | Section): Block[] {
  return children.filter((child) => child.type === 'paragraph' || child.type === 'table') as Block[]
}

function placeKind(node: Root | Section, own: readonly Block[]): RecordKind {
  if (node.type === 'root') return 'frame'
  if (own.length === 0) return 'heading'
  if (own.every(({type}) => type === 'table')) return 'table'
  return node.children.some(({type}) => type === 'section') ? 'lead-in' : 'text'
}

/** Paragraphs, and tables row by row with their cells parted by a space. */
function toLines({text}: Policy, blocks: readonly Block[]): {text: string; lines: number[]} {
  const read = ({start, end}: Spot) => readSlice(text, start, end).replaceAll(/\s+/g, ' ').trim()
  const lines = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [{start: block.start, words: read(block)}]
    const rows = block.children.filter((child) => child.type === 'row')
    return rows.map((row) => {
      const cells = row.children.filter(({type}) => type === 'cell')
      return {start: row.start, words: cells.map(read).join(' ').trim()}
    })
  })
  const said = lines.filter(({words}) => words !== '')
  return {text: said.map(({words}) => words).join('\n'), lines: said.map(({start}) => start)}
}

type Facts = Pick<SearchRecord, 'units' | 'targets' | 'achieved' | 'figure'>

function factsBySection({figures, duties, metadata}: Policy, {unit}: Shared): (address: string) => Facts {
  const figuresOf = Map.groupBy(figures, ({section}) => section ?? '')
  const dutiesOf = Map.groupBy(duties, ({section}) => section ?? '')
  return (address) => {
    const own = figuresOf.get(address) ?? []
    const targets = own.filter(({value}) => value.status === 'target')
    const achieved = own.filter(({value}) => value.status === 'achieved')
    const units = (dutiesOf.get(address) ?? []).map(({value}) => unit(value.unit))
    const first = firstOwn(targets, metadata) ?? firstOwn(achieved, metadata)
    return {
      units: [...new Set(units)],
      targets: targets.length,
      achieved: achieved.length,
      figure: first ? figureWords(first, metadata) : ''
    }
  }
}

/** The document's own before what it holds it against: 全国外贸依存度是68.03%，我市仅13.34%. */
function firstOwn(figures: readonly Figure[], {region}: Metadata): Figure | undefined {
  return figures.find(({value}) => isOwnScope(value.scope, region)) ?? figures[0]
}
