import {widthOf} from '../format-remarks.ts'

/** How far a step is. `rate`: units a second; `null` where it is too early to say. */
export interface ProgressState {
  step: string
  unit: string
  done: number
  total: number
  rate: number | null
}

/**
 * One line in at most `columns` of a terminal; what does not fit is left out from the end.
 *
 *     读文件 120/500 份，24%，3.2 份/秒，还要约 2 分
 */
export function formatProgress({step, unit, done, total, rate}: ProgressState, columns = Infinity): string {
  const parts = [`${step} ${done}/${total} ${unit}`]
  if (total > 0) parts.push(`${Math.floor((100 * done) / total)}%`)
  if (rate !== null && rate > 0) {
    parts.push(`${formatRate(rate)} ${unit}/秒`)
    if (done < total) parts.push(`还要约 ${formatDuration((total - done) / rate)}`)
  }
  let count = parts.length
  while (count > 1 && widthOf(parts.slice(0, count).join('，')) > columns) count--
  return parts.slice(0, count).join('，')
}

/** Two digits that count: 0.034, 3.2, 47, 1200. */
function formatRate(rate: number): string {
  return String(Number(rate.toPrecision(2)))
}

/** Rounded so that it does not flicker: 5 秒, 40 秒, 2 分, 1 小时 20 分. */
export function formatDuration(seconds: number): string {
  if (seconds <= 55) return `${Math.max(Math.ceil(seconds / 5), 1) * 5} 秒`
  const minutes = Math.max(Math.round(seconds / 60), 1)
  if (minutes < 60) return `${minutes} 分`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} 小时${rest > 0 ? ` ${rest} 分` : ''}`
}
