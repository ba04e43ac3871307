/**
 * Note: what of this paragraph was struck out before it was received, and what can be told of it.
 *
 *     * 原文隐去 3 处
 *     数字，整数 2 位、小数 1 位 2 处
 *     名称 1 处
 */
import type {Masked} from '../../policy/policy.ts'
import {summarizeMasked} from '../masked-words.ts'
import {bodyLine, type Note, toNote} from './note.ts'

/** `null` where nothing is. */
export function redactedNote(masked: readonly Masked[]): Note | null {
  const first = masked[0]
  if (!first) return null
  const {head, lines} = summarizeMasked(masked)
  return toNote({
    kind: 'redacted',
    id: `n-m${first.start}`,
    label: head,
    lines: lines.map((words) => bodyLine([words], words.length)),
    facts: masked
  })
}
