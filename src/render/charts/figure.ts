/**
 * A chart with all that has to stand around it to be understood away from its page: pages show it by
 * ChartFigure.astro, files are made of it in src/exports.
 */
import type {Element} from 'hast'

export interface ChartFigure {
  /** Names its files and its place in the page: letters, digits and hyphens of any script. */
  id: string
  /** Address of the page it stands on: `/citations/`. */
  page: string
  /** What is to be seen, in one sentence. */
  title: string
  /** Unit, definition, years: `亿美元　2010—2020 年`. */
  unit: string
  legend: readonly LegendItem[]
  /** Where its numbers stand. */
  source: readonly Source[]
  /** How it was reckoned and what is left out; one sentence or more. */
  note: string | null
  /** Pixels of the columns it is drawn for; without one, those of ChartSvg. */
  widths: FigureWidths
  /** The drawing in so many pixels. */
  draw(width: number): Element
  /** The same numbers as a table. */
  table: ChartTable
}

export interface FigureWidths {
  wide: number
  middle?: number
  column?: number
  narrow?: number
}

export interface LegendItem {
  /** 12 × 12 pixels, drawn with the classes of the chart. */
  sign: Element[]
  word: string
}

export interface Source {
  label: string
  href: string
}

export interface ChartTable {
  columns: readonly {name: string; numeric?: boolean}[]
  /** One cell a column; `null` where the document says nothing. */
  rows: readonly (readonly ChartCell[])[]
}

export type ChartCell = string | null | {text: string; href: string}

/** The words of a cell, blank where there are none. */
export function cellText(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '')
}
