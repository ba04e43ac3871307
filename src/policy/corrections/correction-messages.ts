/**
 * What is said of corrections that were made, beside what the program says of its own reading.
 *
 *     更正：数量“44个中哈合作项目”的 status 由 achieved 改为 context。44个是……（策脉编者）
 */
import type {AppliedCorrection, Correction} from '../corrections.ts'
import type {Unplaced} from '../messages.ts'
import {correctableNames} from './correctable.ts'

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

function appliedWords(made: AppliedCorrection): string {
  const what = `${correctableNames[made.kind]}“${made.quote}”`
  return `更正：${what}${changeWords(made)}。${made.why.replace(/。$/, '')}（${made.who}）`
}

function changeWords({action, field, was, now}: AppliedCorrection): string {
  if (action === 'set') return `的 ${field} 由 ${shown(was)} 改为 ${shown(now)}`
  return action === 'remove' ? '不算，已删去' : '没有读出，已补上'
}

function needlessWords({kind, quote, field, value}: Correction): string {
  return `${correctableNames[kind]}“${quote.exact}”的 ${field} 程序已读作 ${shown(value)}，这一条更正可以删去`
}

function shown(value: unknown): string {
  if (value === null || value === '') return '（空）'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
