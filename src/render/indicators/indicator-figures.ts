/**
 * The charts of the page of an indicator, in the order they stand there: its panels, long lists, then results against plans.
 */
import {plainName} from '../../policy/4-links/series/plain-name.ts'
import {indicatorChartWords} from '../../ui-strings/indicator-charts.ts'
import {groupName, scopeName} from '../../ui-strings/indicators.ts'
import type {ChartFigure, FigureWidths} from '../charts/figure.ts'
import {attainmentFigure} from './attainment-figure.ts'
import {type AttainmentTable, leadBy} from './attainments.ts'
import {yearCount} from './course.ts'
import {indicatorPath} from './indicator-address.ts'
import type {IndicatorPage} from './indicator-pages.ts'
import {panelFigure} from './panel-figure.ts'
import {type Panel, toPanels} from './panels.ts'

export interface IndicatorFigures {
  /** `wide`: one alone; `pair`: a wide and a narrow one; `thirds`. */
  layout: 'wide' | 'pair' | 'thirds'
  panels: ChartFigure[]
  /** Too long to stand beside others. */
  lists: ChartFigure[]
  attainments: ChartFigure[]
}

const columns = {
  wide: {wide: 736, middle: 736, column: 648, narrow: 328},
  beside: {wide: 736, middle: 464, column: 648, narrow: 328},
  narrow: {wide: 376, middle: 376, column: 648, narrow: 328},
  list: {wide: 1024, middle: 912, column: 648, narrow: 328},
  third: {wide: 352, middle: 424, column: 648, narrow: 328}
} as const satisfies Record<string, FigureWidths>

/** Rows of a list that stands beside other panels. */
const shortList = 8

export function toIndicatorFigures(
  page: IndicatorPage,
  tables: readonly AttainmentTable[]
): IndicatorFigures {
  const all = toPanels(page).toSorted((one, other) => weight(other) - weight(one))
  const ids = new Map(toIds(all, page).map((id, index) => [all[index]!, id]))
  const isList = ({chart, drawn}: Panel) => chart === 'dumbbell' && drawn.length > shortList
  const panels = all.filter((panel) => !isList(panel))
  const layout = panels.length < 2 ? 'wide' : panels.length === 2 ? 'pair' : 'thirds'
  const draw = (panel: Panel, widths: FigureWidths) => panelFigure(panel, page, ids.get(panel)!, widths)
  return {
    layout,
    panels: panels.map((panel, index) => draw(panel, widthsOf(layout, index))),
    lists: all.filter(isList).map((panel) => draw(panel, columns.list)),
    attainments: tables.flatMap((table) => {
      const own = leadBy(table, page.name)
      const place = {
        id: `${page.address}-${table.policy.id}-${table.year}`,
        page: indicatorPath(page.address)
      }
      return own ? [attainmentFigure(own, {...place, main: own.rows[0]!.planned.value.indicator})] : []
    })
  }
}

function widthsOf(layout: IndicatorFigures['layout'], index: number): FigureWidths {
  if (layout === 'thirds') return columns.third
  if (layout === 'wide') return columns.wide
  return index === 0 ? columns.beside : columns.narrow
}

/** Slopes before lists, those of more numbers first. */
function weight({chart, drawn}: Panel): number {
  const points = drawn.reduce((sum, course) => sum + yearCount(course), 0)
  return (chart === 'slope' ? 10_000 : 0) + points
}

/** Names that stay as they are when other documents come: 外贸进出口总额-市一级-规模-亿元. */
function toIds(panels: readonly Panel[], {address, dimension}: IndicatorPage): string[] {
  const names = panels.map(({group: {basis, unit}}) =>
    plainName([address, scopeName(basis.scope), groupName(basis, dimension), unit].join('-'))
  )
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length
    return before === 0 ? name : `${name}-${before + 1}`
  })
}

/** Why nothing is drawn; `null` where something is. */
export function whyUndrawn(
  page: IndicatorPage,
  {panels, lists, attainments}: IndicatorFigures
): string | null {
  if (panels.length + lists.length + attainments.length > 0) return null
  const {why, undrawn} = indicatorChartWords
  const all = [...page.targets, ...page.reached].map(({figure}) => figure.value)
  const known = all.filter(({value}) => value !== null)
  if (!page.listed) return undrawn(why.unlisted)
  if (known.length === 0) return undrawn(why.masked)
  if (known.length === 1) return undrawn(why.alone)
  return undrawn(known.every(({year}) => year === null) ? why.undated : why.apart)
}
