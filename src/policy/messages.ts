/**
 * Messages with line and column, in reading order.
 */
import {pointsOf} from './1-text/points-of.ts'
import type {Spot} from './2-tree/nodes.ts'

export interface Message extends Spot {
  /** `text:private-use`, `tree:numbering`, `facts:figure`, `corrections:applied` … */
  rule: string
  reason: string
  /** `info`: a repair that was made; `warning`: a doubt; `error`: the document cannot be published. */
  severity: 'info' | 'warning' | 'error'
  line: number
  column: number
}

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
