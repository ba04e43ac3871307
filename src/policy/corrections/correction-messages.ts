/**
 * What is said of corrections that were made, beside what the program says of its own reading.
 *
 *     更正：数量“44个中哈合作项目”的性质由“已实现”改为“背景”。44个是……（策脉编者）
 */
import type {Correction} from '../corrections.ts'
import type {Unplaced} from '../messages.ts'
import type {AppliedCorrection} from './applied.ts'
import {correctableNames} from './correctable.ts'
import {fieldWords, valueWords} from './correction-words.ts'

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

function changeWords({kind, action, field, was, now}: AppliedCorrection): string {
  const [read, holds] = [was, now].map((value) => inQuotes(valueWords(kind, field, value)))
  if (action === 'set') return `的${fieldWords(kind, field)}由${read}改为${holds}`
  return action === 'remove' ? '不算，已删去' : '没有读出，已补上'
}

function needlessWords({kind, quote, field, value}: Correction): string {
  const read = inQuotes(valueWords(kind, field, value))
  return `${correctableNames[kind]}“${quote.exact}”的${fieldWords(kind, field)}程序已读作${read}，这一条更正可以删去`
}

function inQuotes(words: string | null): string {
  return words === null ? '未载' : `“${words}”`
}
