import {formatTable} from '../text-table.ts'
import type {Cost, Step} from './measure.ts'

export interface Measured {
  size: number
  characters: number
  step: Step
  cost: Cost
}

const names: Record<Step, string> = {read: '读', reread: '改一份后再读', link: '联系', build: '建站'}
const counted: Record<string, string> = {
  documents: '份读过',
  citations: '处引文',
  reuse: '段文字相同',
  pairs: '对上下级',
  alignments: '条措施对应',
  series: '列指标',
  pages: '页',
  bytes: '字节'
}

/** A row for each step and size, with how its core time grew since the size before. */
export function formatMeasured(all: readonly Measured[]): string {
  const rows = all.map(({size, characters, step, cost}) => {
    const before = all.findLast((other) => other.step === step && other.size < size)
    const growth = before ? exponent(before, {size, cost}).toFixed(2) : ''
    const counts = Object.entries(cost.counts).map(([name, count]) => `${toNumber(count)} ${counted[name]}`)
    return [
      `${names[step]} ${toNumber(size)} 份`,
      cost.seconds.toFixed(1),
      cost.core.toFixed(1),
      step === 'read' ? toNumber(characters / cost.seconds) : '',
      toNumber(cost.memory),
      growth,
      counts.join('，')
    ]
  })
  return formatTable([['', '秒', '核·秒', '字/秒', '内存峰值 MB', '增长指数', '得到'], ...rows])
}

/** 1 where twice the documents take twice the time: the slope between two points on logarithmic scales. */
export function exponent(
  one: {size: number; cost: Pick<Cost, 'core'>},
  other: {size: number; cost: Pick<Cost, 'core'>}
): number {
  return Math.log(other.cost.core / one.cost.core) / Math.log(other.size / one.size)
}

function toNumber(value: number): string {
  return Math.round(value).toLocaleString('zh-CN')
}
