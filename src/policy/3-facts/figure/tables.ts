/**
 * Figures of a table of indicators: one a cell, read by the heads, the unit column and the note.
 *
 *     实际利用外商直接投资额 ⇥ 亿美元 ⇥ 1.4 ⇥ 5%[6]        注：[ ]内为“十三五”期间累计值。
 *                                      ^^^    ^^ ^ cumulative, 亿美元
 */
import type {Doubt, Finding} from '../define-fact.ts'
import type {Passage, TablePassage} from '../passages.ts'
import {type CellNumber, readCell} from './cells.ts'
import {bodyStart, type Column, toColumns} from './columns.ts'
import {toIndicator} from './indicators.ts'
import {toFigureLexicon} from './lexicon.ts'
import {sectionSense} from './sections.ts'
import {readSentence} from './sentence.ts'
import {moved} from './spots.ts'
import type {Survey} from './survey.ts'
import {findTimes, type Time} from './times.ts'
import type {FigureValue} from './value.ts'
import {nowOf} from './years.ts'

type Cell = TablePassage['rows'][number]['cells'][number]
type Found = Finding<FigureValue> | Doubt

/** A cell longer than this is a sentence. */
const longestNumber = 24

interface Grid {
  passage: Passage
  survey: Survey
  columns: readonly Column[]
  caption: Time | null
  captionStatus: 'target' | 'achieved' | null
  /** What the note says of bracketed numbers; `null` where it says nothing. */
  bracketed: Time | 'said' | null
}

export function readTable(table: TablePassage, passage: Passage, survey: Survey): Found[] {
  const now = nowOf(passage, survey)
  const sentences = table.rows.flatMap(({cells}) =>
    cells.flatMap((cell) => readLongCell(cell, passage, survey))
  )
  const columns = toColumns(table.rows, now)
  if (!columns) return sentences
  const caption = table.caption ?? ''
  const note = table.note ?? ''
  const grid: Grid = {
    passage,
    survey,
    columns,
    caption: findTimes(caption, now).find(({year}) => year !== null) ?? null,
    captionStatus: /完成|实绩|成就|现状/.test(caption)
      ? 'achieved'
      : /目标|预期|规划|指标/.test(caption)
        ? 'target'
        : null,
    bracketed: /累计/.test(note) ? (findTimes(note, now).find(({year}) => year !== null) ?? 'said') : null
  }
  const found = table.rows.slice(bodyStart(table.rows)).flatMap(({cells}) => readRow(grid, cells))
  return [...sentences, ...found].sort((one, other) => one.start - other.start)
}

function readLongCell({text, start}: Cell, passage: Passage, survey: Survey): Found[] {
  if (text.length <= longestNumber) return []
  return readSentence(text, passage, survey).map((found) => moved(found, start))
}

function readRow(grid: Grid, cells: readonly Cell[]): Found[] {
  const {columns, passage} = grid
  const label = cells[columns.findIndex(({role}) => role === 'label')]
  if (!label || !/\p{Script=Han}/u.test(label.text) || label.text.length > 40) return []
  const cellOf = (role: Column['role']) =>
    cells[columns.findIndex((column) => column.role === role)]?.text.replace(/\s/g, '') ?? ''
  const named = splitLabel(label.text)
  const row = {
    label,
    indicator: toIndicator(named.words, toFigureLexicon(passage.lexicon)),
    unit: cellOf('unit').replace(/^[-—]+$/, '') || named.unit,
    strength: /^(?:预期性|约束性)/.exec(cellOf('attribute'))?.[0] ?? null
  }
  const found: Found[] = []
  cells.forEach((cell, at) => {
    const column = columns[at]
    if (column?.role !== 'value' || cell.text.length > longestNumber) return
    for (const number of readCell(cell.text)) found.push(toFigure(grid, row, column, cell, number))
  })
  return withBases(found)
}

/** 1.地区生产总值（亿元） → its words and its unit */
function splitLabel(label: string): {words: string; unit: string} {
  const words = label
    .replace(/\s/g, '')
    .replace(/^(?:[（(]?\d{1,2}[）)]?[.．、]?|[一二三四五六七八九十]+、|[#*＊①-⑳]|其中[：:]?)/, '')
  const unit = /[（(]([^（()）]{1,10})[）)]$/.exec(words)
  return unit && !/^(?:[上下]降|累计|新增)$/.test(unit[1]!)
    ? {words: words.slice(0, unit.index), unit: unit[1]!}
    : {words, unit: ''}
}

interface RowHead {
  label: Cell
  indicator: string
  unit: string
  strength: string | null
}

function toFigure(grid: Grid, row: RowHead, column: Column, cell: Cell, number: CellNumber): Found {
  const start = cell.start + number.start
  const end = cell.start + number.end
  const growth = column.growth && !number.bracketed
  const unit = number.unit || (growth ? '%' : (column.unit ?? row.unit))
  if (number.bracketed && !grid.bracketed) {
    return {start, end, doubt: `括号里的“${number.valueText}”没有说明，不知道是什么数`}
  }
  if (unit === '' && !/指数|系数|得分|评分/.test(row.indicator)) {
    return {start, end, doubt: `数字“${number.valueText}”没有单位，列名、行名和单位栏里都没有`}
  }
  const time = number.bracketed && grid.bracketed && grid.bracketed !== 'said' ? grid.bracketed : grid.caption
  const said = number.bracketed ? (time?.year ?? column.year) : (column.year ?? time?.year ?? null)
  const status = column.status ?? grid.captionStatus ?? fromSection(grid)
  // Where no head says it, targets are those of the plan's last year, and grow from the year before its first.
  const {period} = grid.passage.document.metadata
  const year = said ?? (status === 'target' ? (period?.end ?? null) : null)
  const since = time?.from ?? (said === null && status === 'target' ? (period?.start ?? null) : null)
  const {valueText, value, valueMax, comparator, masked} = number
  return {
    start: Math.min(row.label.start, start),
    end: end + (number.bracketed || number.unit === '%' ? 1 : 0),
    rule: 'figure:table',
    value: {
      valueText,
      valueStart: start,
      valueEnd: end,
      value,
      valueMax,
      unit,
      comparator,
      indicator: row.indicator,
      status,
      year,
      baseYear: growth && since !== null ? since - 1 : null,
      baseValue: null,
      change: growth ? 'growth' : /^[%‰]$/.test(unit) ? 'share' : 'level',
      cumulative: number.bracketed || column.cumulative,
      masked,
      strength: status === 'target' ? row.strength : null,
      scope: null
    }
  }
}

function fromSection({passage: {path, lexicon}, survey}: Grid): FigureValue['status'] {
  const sense = sectionSense(path, lexicon, survey.senses)
  return sense === 'prospect' ? 'target' : sense === 'retrospect' ? 'achieved' : 'context'
}

/** 2015年 ⇥ 2020年: the earlier year is where the target of the later one starts. */
function withBases(found: readonly Found[]): Found[] {
  const levels = found.filter(
    (each): each is Finding<FigureValue> =>
      'value' in each && each.value.change !== 'growth' && !each.value.cumulative
  )
  const target = levels.find(({value}) => value.status === 'target')
  const base = levels.findLast(
    ({value}) =>
      value.status === 'achieved' &&
      value.year !== null &&
      target?.value.year != null &&
      value.year < target.value.year
  )
  if (!target || !base || base.value.unit !== target.value.unit) return [...found]
  return found.map((each) => {
    if (each === base) return {...base, value: {...base.value, status: 'baseline'}}
    if (each === target)
      return {...target, value: {...target.value, baseYear: base.value.year, baseValue: base.value.value}}
    return each
  })
}
