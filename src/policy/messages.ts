/**
 * Messages with line and column, in reading order.
 */
import {pointsOf} from './1-text/points-of.ts'
import type {Message} from './policy.ts'

export type Unplaced = Omit<Message, 'line' | 'column' | 'severity'> & {severity?: Message['severity']}

/** Adds line and column (from 1, in the source) to messages; `warning` where no severity is given. */
export function toMessages(source: string, unplaced: readonly Unplaced[]): Message[] {
  const toPoint = pointsOf(source)
  return unplaced
    .map((message) => ({severity: 'warning' as const, ...message, ...toPoint(message.start)}))
    .sort((one, other) => one.start - other.start)
}

/** A change to the words that were received; what a person corrected of their reading is none. */
export function isRepair({severity, rule}: Pick<Message, 'severity' | 'rule'>): boolean {
  return severity === 'info' && !rule.startsWith('corrections:')
}
