/**
 * Where the parts of attainment bullets stand: all rows on one axis on which the plan is 100.
 *
 *     对外承包工程营业额 |■■■■■■■■■■■ 2.9　65.9%      | 4.4 亿美元
 */
import {max} from 'd3-array'
import {scaleLinear} from 'd3-scale'
import {breakName} from './break-name.ts'
import {round} from './round.ts'
import {textWidth} from './text-width.ts'

export interface BulletRow {
  name: string
  /** Of the indicator the page is about: its name is bold. */
  main: boolean
  /** What was reached, in per cent of what was planned. */
  percent: number
  /** 80.1 */
  reached: string
  /** 112 亿美元 */
  planned: string
  /** Under the pointer. */
  words: string
}

export interface PlacedText {
  x: number
  y: number
  text: string
}

export interface PlacedBullet {
  row: BulletRow
  names: PlacedText[]
  /** Middle of the bar, and its end. */
  y: number
  end: number
  /** Where 80.1　71.5% stands. */
  result: {x: number; y: number; anchor: 'start' | 'end'}
  planned: PlacedText
}

export interface PlacedBullets {
  height: number
  zero: number
  half: number
  plan: number
  /** Tops and feet of the lines of the axis: from head to foot, on a phone between the names. */
  spans: [top: number, foot: number][]
  bullets: PlacedBullet[]
}

/** Pixels. */
const narrowest = 480
const headRoom = 24
const rowHeight = 48
const nameColumn = {share: 0.24, most: 200}
const lineHeight = 16
const gap = 8

export function placeBullets(rows: readonly BulletRow[], width: number): PlacedBullets {
  const isNarrow = width < narrowest
  const column = isNarrow ? 0 : Math.min(width * nameColumn.share, nameColumn.most)
  const zero = isNarrow ? 1 : column + 16
  const greatest = Math.max(100, max(rows, ({percent}) => percent) ?? 0)
  // Either the plan's number stands beside its tick, or the result beside a bar that goes further.
  const planRoom = (max(rows, ({planned}) => textWidth(planned)) ?? 0) + 2 * gap
  const farRoom = (max(rows, (row) => (row.percent > 100 ? resultWidth(row) : 0)) ?? 0) + 2 * gap
  const unit = Math.min((width - zero - planRoom) / 100, (width - zero - farRoom) / greatest)
  const toX = scaleLinear([0, 100], [zero, zero + unit * 100])
  const names = rows.map(({name}) => breakName(name, isNarrow ? width : column, 2))
  let y = headRoom
  const bullets = rows.map((row, index) => {
    const lines = isNarrow ? names[index]!.length : 0
    const middle = y + lines * lineHeight + (isNarrow ? 16 : rowHeight / 2)
    const top = isNarrow ? y + 13 : middle + 4.5 - ((names[index]!.length - 1) * lineHeight) / 2
    y += isNarrow ? lines * lineHeight + rowHeight + 4 : rowHeight
    const placed = placeRow(row, middle, toX)
    return {
      ...placed,
      names: names[index]!.map((text, line) => ({x: 0, y: round(top + line * lineHeight), text}))
    }
  })
  return {
    height: y,
    zero: round(zero),
    half: round(toX(50)),
    plan: round(toX(100)),
    spans: isNarrow ? bullets.map(({y: middle}) => [middle - 12, middle + 28]) : [[headRoom, y]],
    bullets
  }
}

/** The result at the bar's end, under it where it would meet the tick; the plan beside its tick, else under it. */
function placeRow(row: BulletRow, y: number, toX: (percent: number) => number): Omit<PlacedBullet, 'names'> {
  const [end, plan] = [round(toX(Math.max(row.percent, 0))), toX(100)]
  const isPast = row.percent > 100
  const meets = !isPast && end + gap + resultWidth(row) > plan - gap
  const under = y + 23.5
  const isShort = end - toX(0) < resultWidth(row) + gap
  const beside = {x: round(end + gap), y: y + 4.5, anchor: 'start' as const}
  const atZero = {x: round(toX(0) + 4), y: under, anchor: 'start' as const}
  const result = !meets ? beside : isShort ? atZero : {x: end, y: under, anchor: 'end' as const}
  return {
    row,
    y,
    end,
    result,
    planned: {x: round(plan + gap), y: isPast ? under : y + 4.5, text: row.planned}
  }
}

function resultWidth(row: BulletRow): number {
  return textWidth(row.reached) + gap + textWidth(percentWords(row))
}

export function percentWords({percent}: Pick<BulletRow, 'percent'>): string {
  return `${percent.toFixed(1)}%`
}
