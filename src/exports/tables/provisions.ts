/**
 * One document as a table: one row a provision, in the order of the text.
 *
 *     sec_3__sub_5__item_11　三（五）11　项　3　11.　推进跨境电商健康发展　支持……　措施　……
 */
import type {PolicyText} from '../../policy/1-text/text.ts'
import type {Block, Section, Table} from '../../policy/2-tree/nodes.ts'
import {pageAt} from '../../policy/original.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {addressLabel} from '../../render/address-label.ts'
import {toFrameParts} from '../../render/policy-text/frame-parts.ts'
import {provisionColumns, provisionWords, sectionKindNames} from '../../ui-strings/document-files.ts'
import {figureWords} from '../../ui-strings/figure.ts'
import {measureKindNames} from '../../ui-strings/measures.ts'
import {lineOf} from '../line-of.ts'
import {siteAddress} from '../site-address.ts'

type Cells = Record<keyof typeof provisionColumns, string>

/** Text before, between and behind the provisions has rows of its own, without an address. */
export function toProvisionTable(policy: Policy, root: URL | null): string[][] {
  const facts = toFacts(policy)
  const rows = toFrameParts(policy.tree, ['site', 'contents']).body.flatMap((block) =>
    toRows(policy, facts, block, root)
  )
  const names = Object.keys(provisionColumns) as (keyof Cells)[]
  const shown = policy.hints?.pages.length ? names : names.filter((name) => name !== 'page')
  return [provisionColumns, ...rows].map((cells) => shown.map((name) => cells[name]))
}

function toRows(policy: Policy, facts: SectionFacts, block: Block, root: URL | null): Cells[] {
  const own = block.type === 'section' ? toCells(policy, facts, block, root) : toOutside(policy, block, root)
  const inner = block.type === 'section' ? block.children.filter((child) => child.type === 'section') : []
  return [own, ...inner.flatMap((section) => toRows(policy, facts, section, root))]
}

function toCells(policy: Policy, facts: SectionFacts, section: Section, root: URL | null): Cells {
  const {id, kind, depth, marker, title} = section
  const measure = facts.measures.get(id)
  const unitsAs = (role: string) =>
    unique((facts.duties.get(id) ?? []).filter(({value}) => value.role === role).map(({value}) => value.unit))
  return {
    address: id,
    label: addressLabel(policy, id),
    kind: sectionKindNames[kind],
    depth: String(depth),
    marker: marker.replace(/\s+/g, ''),
    heading: title,
    text: ownText(policy.text, section),
    measureKind: measure ? measureKindNames[measure.kind] : '',
    strength: measure?.strength ?? '',
    lead: unitsAs('lead'),
    resp: unitsAs('resp'),
    support: unitsAs('support'),
    topics: measure?.topics.join(provisionWords.and) ?? '',
    targets: (facts.targets.get(id) ?? [])
      .map((figure) => figureWords(figure, policy.metadata))
      .join(provisionWords.next),
    citations: (facts.citations.get(id) ?? [])
      .map(({value: {title, docNumber}}) => `${title && `《${title}》`}${docNumber ?? ''}`)
      .join(provisionWords.next),
    page: pageOf(policy, section),
    link: siteAddress(`/documents/${policy.id}/#${id}`, root)
  }
}

function toOutside(policy: Policy, block: Exclude<Block, Section>, root: URL | null): Cells {
  const empty = Object.fromEntries(Object.keys(provisionColumns).map((name) => [name, ''])) as Cells
  const text = wordsOf(policy.text, block)
  const link = siteAddress(`/documents/${policy.id}/`, root)
  return {...empty, kind: provisionWords.outside, text, page: pageOf(policy, block), link}
}

/** The page of the original on which it begins. */
function pageOf({hints}: Policy, {start}: Block): string {
  return String((hints && pageAt(hints, start)) ?? '')
}

/** What stands in a section itself, not in one of its own below. */
function ownText(text: PolicyText, {children}: Section): string {
  return children
    .filter((child) => child.type === 'paragraph' || child.type === 'table')
    .map((block) => wordsOf(text, block))
    .join(' ')
}

function wordsOf(text: PolicyText, block: Exclude<Block, Section>): string {
  return block.type === 'table' ? tableText(text, block) : lineOf(text, block)
}

function tableText(text: PolicyText, {children}: Table): string {
  const rows = children.filter((child) => child.type === 'row')
  return rows
    .map(({children}) =>
      children
        .filter((child) => child.type === 'cell')
        .map((cell) => lineOf(text, cell))
        .join(provisionWords.cell)
    )
    .join(provisionWords.row)
}

type SectionFacts = ReturnType<typeof toFacts>

/** By the innermost section they stand in. */
function toFacts({measures, figures, duties, citations}: Policy) {
  const bySection = <Fact extends {section: string | null}>(facts: readonly Fact[]) =>
    Map.groupBy(facts, ({section}) => section ?? '')
  const targets: Figure[] = figures.filter(({value}) => value.status === 'target')
  return {
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    targets: bySection(targets),
    duties: bySection(duties),
    citations: bySection(citations)
  }
}

function unique(units: readonly string[]): string {
  return [...new Set(units)].join(provisionWords.and)
}
