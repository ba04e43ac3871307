/**
 * Columns of a table of indicators: what its heads say, over two rows if need be.
 *
 *     主要指标 ⇥ 单　位 ⇥ 规划目标      ⇥        实际完成
 *              ⇥        ⇥ 金　额 ⇥ 年均增长 ⇥ 金　额 ⇥ 年均增长
 *     label      unit     target    target,   achieved  achieved,
 *                                   growth              growth
 */

import type {TablePassage} from '../passages.ts'
import {readCell} from './cells.ts'
import {findTimes} from './times.ts'

export interface Column {
  role: 'label' | 'unit' | 'attribute' | 'value' | 'other'
  head: string
  /** 规划目标, 实际完成; `null` where the head does not say. */
  status: 'target' | 'achieved' | null
  growth: boolean
  cumulative: boolean
  year: number | null
  /** Printed in the head: 金额（亿元）. */
  unit: string | null
}

type Row = TablePassage['rows'][number]

/** Columns of a table, or `null` where it is none of indicators: no head, or nothing but words. */
export function toColumns(rows: readonly Row[], now: number | null): Column[] | null {
  const body = bodyStart(rows)
  const heads = rows.slice(0, body).map(({cells}) => cells.map(({text}) => text.replace(/\s/g, '')))
  const width = Math.max(0, ...rows.slice(body).map(({cells}) => cells.length))
  if (heads.length === 0 || width < 2) return null
  const spread = heads.map((row, at) => spreadHeads(row, heads[at + 1] ?? null, width))
  const names = Array.from({length: width}, (_, at) =>
    [...new Set(spread.map((row) => row[at] ?? ''))].filter((name) => name !== '').join('·')
  )
  const columns = names.map((head, at) => toColumn(head, at, now))
  const label = columns.findIndex(({head, role}) => role !== 'other' && /指标|名称|项目|内容/.test(head))
  const first = label >= 0 ? label : columns.findIndex(({role}) => role === 'value')
  if (first < 0) return null
  columns[first] = {...columns[first]!, role: 'label'}
  return columns.some(({role}) => role === 'value') ? columns : null
}

const yearHead = /^(?:19|20)\d{2}年?/

/** Index of the first row below the heads; 2020年 ⇥ 2025年 is a head, though it holds digits. */
export function bodyStart(rows: readonly Row[]): number {
  const isHead = ({head, cells}: Row) =>
    head || cells.every(({text}, at) => at === 0 || readCell(text).length === 0 || yearHead.test(text.trim()))
  const first = rows.findIndex((row) => !isHead(row))
  return first < 0 ? rows.length : first
}

/** A head over several columns stands once: it goes to all the columns the row below leaves it. */
function spreadHeads(row: readonly string[], below: readonly string[] | null, width: number): string[] {
  if (!below || below.length < width) return [...row]
  if (row.length >= width) return fillRight(row, below)
  const single = below.findIndex((name) => name !== '')
  const groups = row.slice(single)
  const each = (width - single) / groups.length
  if (single < 0 || !Number.isInteger(each)) return [...row]
  return [...row.slice(0, single), ...groups.flatMap((group) => Array<string>(each).fill(group))]
}

function fillRight(row: readonly string[], below: readonly string[]): string[] {
  const filled: string[] = []
  for (const [at, name] of row.entries()) {
    filled.push(name === '' && below[at] !== '' ? (filled[at - 1] ?? '') : name)
  }
  return filled
}

const others = /^(?:序号|编号|类别|分类|领域|备注|说明|责任.*|牵头.*|完成时限|数据来源|计算方法)$/

function toColumn(head: string, at: number, now: number | null): Column {
  const role = /^(?:计量)?单位$/.test(head)
    ? 'unit'
    : /^(?:指标)?(?:属性|性质|类型)$/.test(head)
      ? 'attribute'
      : others.test(head)
        ? 'other'
        : 'value'
  const target = head.search(/目标|规划|预期|计划|预计/)
  const achieved = head.search(/实际|完成|现状|实绩|基期|基数|现值|实现值/)
  const year =
    /((?:19|20)\d{2})/.exec(head)?.[1] ?? findTimes(head, now).find(({year}) => year !== null)?.year
  const known = year === undefined ? null : Number(year)
  return {
    role: at === 0 && head === '' ? 'label' : role,
    head,
    status: statusOf(target, achieved, known, now),
    growth: /年均|增长|增速|增幅/.test(head),
    cumulative: /累计/.test(head),
    year: known,
    unit: /[（(]([^（()）]{1,8})[）)]$/.exec(head)?.[1] ?? null
  }
}

/** The word that comes first speaks: 规划目标实际完成 was set over two groups by mistake. */
function statusOf(
  target: number,
  achieved: number,
  year: number | null,
  now: number | null
): Column['status'] {
  if (target >= 0 && (achieved < 0 || target < achieved)) return 'target'
  if (achieved >= 0) return 'achieved'
  if (year === null || now === null) return null
  return year > now ? 'target' : 'achieved'
}
