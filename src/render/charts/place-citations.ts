/**
 * Who cites whom, in pixels: documents that cite at the left, those cited at the right, a line for each pair.
 */
import {breakName} from './break-name.ts'
import {linkAcross} from './link-path.ts'
import {round} from './round.ts'
import {textWidth} from './text-width.ts'

/** Two documents of which one cites the other. */
export interface CitationRow {
  from: {id: string; name: string}
  to: {id: string; name: string}
  /** In how many places. */
  places: number
}

export interface CitationChartOptions {
  width: number
  /** Of the names on each side. */
  column: number
  /** Lines a name may take. */
  lines: number
}

export interface PlacedDocument {
  id: string
  name: string
  /** The name as it is broken. */
  lines: string[]
  places: number
  /** Of its dot. */
  x: number
  y: number
}

export interface PlacedCitations {
  height: number
  left: PlacedDocument[]
  right: PlacedDocument[]
  links: PlacedCitation[]
}

export interface PlacedCitation {
  row: CitationRow
  d: string
}

export const lineHeight = 18
const rowGap = 14
const dotGap = 10

export function placeCitations(
  rows: readonly CitationRow[],
  {width, column, lines}: CitationChartOptions
): PlacedCitations {
  const left = toSide(rows, 'from', column, lines)
  const order = new Map(left.map(({id}, index) => [id, index]))
  const right = toSide(rows, 'to', column, lines).sort(
    (one, other) => meanOf(one.id, rows, order) - meanOf(other.id, rows, order)
  )
  const height = Math.max(heightOf(left), heightOf(right))
  const [placedLeft, placedRight] = [
    stack(left, column + dotGap, height),
    stack(right, width - column - dotGap, height)
  ]
  return {height, left: placedLeft, right: placedRight, links: toLinks(rows, placedLeft, placedRight)}
}

type Unplaced = Omit<PlacedDocument, 'x' | 'y'>

function toSide(rows: readonly CitationRow[], side: 'from' | 'to', column: number, most: number): Unplaced[] {
  return [...Map.groupBy(rows, (row) => row[side].id).values()].map((all) => {
    const {id, name} = all[0]![side]
    const places = all.reduce((sum, row) => sum + row.places, 0)
    return {id, name, places, lines: breakName(name, column - textWidth(` ${places}`), most)}
  })
}

/** Where those that cite a document stand, on average: lines cross less. */
function meanOf(id: string, rows: readonly CitationRow[], order: ReadonlyMap<string, number>): number {
  const places = rows.flatMap(({from, to}) => (to.id === id ? order.get(from.id)! : []))
  return places.reduce((sum, place) => sum + place, 0) / places.length
}

function heightOf(side: readonly Unplaced[]): number {
  return side.reduce((sum, {lines}) => sum + lines.length * lineHeight + rowGap, 0)
}

/** Spread over the height, each with the room its name takes. */
function stack(side: readonly Unplaced[], x: number, height: number): PlacedDocument[] {
  const free = (height - heightOf(side)) / side.length
  let top = 0
  return side.map((document) => {
    const room = document.lines.length * lineHeight + rowGap + free
    const y = top + room / 2
    top += room
    return {...document, x: round(x), y: round(y)}
  })
}

function toLinks(
  rows: readonly CitationRow[],
  left: readonly PlacedDocument[],
  right: readonly PlacedDocument[]
): PlacedCitation[] {
  const byId = (side: readonly PlacedDocument[]) => new Map(side.map((document) => [document.id, document]))
  const [from, to] = [byId(left), byId(right)]
  return rows.map((row) => {
    const [source, target] = [from.get(row.from.id)!, to.get(row.to.id)!]
    return {row, d: linkAcross([source.x, source.y], [target.x, target.y])}
  })
}
