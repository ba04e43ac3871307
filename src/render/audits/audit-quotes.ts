/**
 * What the text says at the places of an audit: each sentence once, its places marked; of a table the row with
 * the heads of its columns.
 *
 *     到2025年，全市实际使用外资总额由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%。
 *                                            ^^^^                     ^^^^              ^^
 *     主要指标：货物贸易进出口总额　单位：亿美元　规划目标·金额：112　规划目标·年均增长：9%
 */
import type {Range} from '../../policy/1-text/sentences.ts'
import {readSlice, toRepaired} from '../../policy/1-text/text.ts'
import type {PolicyNode, Row, Spot, Table} from '../../policy/2-tree/nodes.ts'
import {toColumns} from '../../policy/3-facts/figure/columns.ts'
import type {Audit} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {auditWords} from '../../ui-strings/audits.ts'
import {reader} from '../../ui-strings.ts'
import {addressLabel, sectionsById} from '../address-label.ts'
import {type AuditSpot, spotHref, toAuditSpots} from './audit-spots.ts'
import {cutSentence} from './cut-sentence.ts'

export interface QuotePiece {
  text: string
  /** The place it marks, `null` between places. */
  spot: AuditSpot | null
}

export interface AuditQuote {
  policy: Policy
  href: string
  /** 一（三）专栏1 */
  place: string
  /** Words of the heading it stands under, empty where they are long. */
  heading: string
  /** The sentence; empty where it is a row. */
  pieces: QuotePiece[]
  /** Cells of a row that are not empty. */
  cells: {head: string; pieces: QuotePiece[]}[]
}

interface Place {
  node: Spot
  table: Table | null
}

const longestHeading = 20

export function toAuditQuotes(audit: Audit, policyOf: (id: string) => Policy | undefined): AuditQuote[] {
  const found = new Map<Spot, {place: Place; spots: AuditSpot[]}>()
  for (const spot of toAuditSpots(audit, policyOf)) {
    const place = placeAt(spot.policy.tree, spot.start, null) ?? {node: spot, table: null}
    const same = found.get(place.node)
    if (same) same.spots.push(spot)
    else found.set(place.node, {place, spots: [spot]})
  }
  return [...found.values()].map(({place, spots}) => toQuote(place, spots))
}

/** The innermost sentence, heading or row around a place in the source. */
function placeAt(node: PolicyNode, at: number, table: Table | null): Place | null {
  if (node.type === 'sentence' || node.type === 'heading' || node.type === 'row') return {node, table}
  if (!('children' in node)) return null
  const child = node.children.find(({start, end}) => start <= at && at < end)
  return child ? placeAt(child, at, node.type === 'table' ? node : table) : null
}

function toQuote({node, table}: Place, spots: AuditSpot[]): AuditQuote {
  const first = spots[0]!
  const {policy, section} = first
  const title = (section && sectionsById(policy.sections).get(section)?.title) || ''
  return {
    policy,
    href: spotHref(first),
    place: section ? addressLabel(policy, section) : reader.opening,
    heading: title.length <= longestHeading ? title : '',
    pieces: table ? [] : toPieces(policy, node, spots, cutSentence),
    cells: table ? toCells(policy, table, node as Row, spots) : []
  }
}

function toCells(policy: Policy, table: Table, row: Row, spots: readonly AuditSpot[]): AuditQuote['cells'] {
  const rows = table.children.filter((child) => child.type === 'row')
  const columns = toColumns(
    rows.map((each) => ({
      head: each.head,
      cells: cellsOf(each).map((cell) => ({text: read(policy, cell), start: 0}))
    })),
    null
  )
  return cellsOf(row).flatMap((cell, at) => {
    const inside = spots.filter(({start}) => cell.start <= start && start < cell.end)
    const pieces = toPieces(policy, cell, inside, (text) => [{start: 0, end: text.length}])
    return pieces.length > 0 ? [{head: columns?.[at]?.head ?? '', pieces}] : []
  })
}

function cellsOf(row: Row): Spot[] {
  return row.children.filter((child) => child.type === 'cell')
}

function read({text}: Policy, {start, end}: Spot): string {
  return readSlice(text, start, end)
}

type Cut = (text: string, marks: readonly Range[]) => Range[]

/** Words of a stretch as they are read, its places apart from the others, what is left out as ……. */
function toPieces(policy: Policy, node: Spot, spots: readonly AuditSpot[], cut: Cut): QuotePiece[] {
  const words = read(policy, node)
  const from = toRepaired(policy.text, node.start)
  const marks = spots
    .map((spot) => ({
      spot,
      start: Math.max(0, toRepaired(policy.text, spot.start) - from),
      end: Math.min(words.length, toRepaired(policy.text, spot.end - 1) + 1 - from)
    }))
    .filter(({start, end}) => start < end)
    .sort((one, other) => one.start - other.start)
    .filter(({start}, index, all) => !all.slice(0, index).some((other) => start < other.end))
  const pieces: QuotePiece[] = []
  const add = (text: string, spot: AuditSpot | null) => {
    const plain = text.replace(/(?<!\s)\s*\n\s*/g, '').replaceAll('\t', ' ')
    if (plain.trim()) pieces.push({text: plain, spot})
  }
  let shown = 0
  for (const {start, end} of cut(words, marks)) {
    if (start > shown) add(auditWords.cut, null)
    let at = start
    for (const mark of marks.filter((each) => start <= each.start && each.end <= end)) {
      add(words.slice(at, mark.start), null)
      add(words.slice(mark.start, mark.end), mark.spot)
      at = mark.end
    }
    add(words.slice(at, end), null)
    shown = end
  }
  if (shown < words.length) add(auditWords.cut, null)
  return pieces
}
