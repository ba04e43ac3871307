/**
 * What is said of corrections that were made, beside what the program says of its own reading.
 *
 *     更正：数量“44个中哈合作项目”的 status 由 achieved 改为 context。44个是……（策脉编者）
 */
import {type AppliedCorrection, type Correction, correctableNames} from '../corrections.ts'
import type {Unplaced} from '../messages.ts'

export function correctionMessages(
  applied: readonly AppliedCorrection[],
  needless: readonly Correction[]
): Unplaced[] {
  return [
    ...applied.map((made) => toMessage('corrections:applied', made, appliedWords(made))),
    ...needless.map((kept) => toMessage('corrections:needless', {start: 0, end: 0}, needlessWords(kept)))
  ]
}

function toMessage(rule: string, {start, end}: {start: number; end: number}, reason: string): Unplaced {
  return {rule, reason, severity: 'info', start, end}
}

function appliedWords({kind, quote, action, field, was, now, who, why}: AppliedCorrection): string {
  const what = `${correctableNames[kind]}“${quote}”`
  const change =
    action === 'remove' ? `${what}不算，已删去` : `${what}的 ${field} 由 ${shown(was)} 改为 ${shown(now)}`
  return `更正：${change}。${why.replace(/。$/, '')}（${who}）`
}

function needlessWords({kind, quote, field, value}: Correction): string {
  return `${correctableNames[kind]}“${quote.exact}”的 ${field} 程序已读作 ${shown(value)}，这一条更正可以删去`
}

function shown(value: unknown): string {
  if (value === null || value === '') return '（空）'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
