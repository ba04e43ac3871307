/**
 * What was struck out of a stretch of text, in one line or several.
 *
 *     原文隐去：数字，整数 1 位、小数 1 位
 *     原文隐去 3 处    数字，整数 2 位、小数 1 位 2 处    名称 1 处
 */
import type {Masked} from '../policy/policy.ts'
import {maskedWords} from '../ui-strings/masked.ts'

/** `lines` is empty where all are of one kind: the head says it. */
export interface MaskedSummary {
  head: string
  lines: string[]
}

/** The most frequent first; of equals the one that stands first. */
export function summarizeMasked(masked: readonly Masked[]): MaskedSummary {
  const {name, told, places} = maskedWords
  const kinds = byWords(masked, told)
  const [only, ...others] = kinds
  if (!only) return {head: name, lines: []}
  if (others.length > 0) return {head: `${name} ${places(masked.length)}`, lines: kinds.map(toLine)}
  return {head: `${name}：${masked.length > 1 ? toLine(only) : only[0]}`, lines: []}
}

/** 名称 39 处、数字 17 处、年份 6 处 */
export function countMasked(masked: readonly Masked[]): string {
  return byWords(masked, maskedWords.kind).map(toLine).join('、')
}

function byWords(
  masked: readonly Masked[],
  toWords: (value: Masked['value']) => string
): [string, Masked[]][] {
  return [...Map.groupBy(masked, ({value}) => toWords(value))].sort(
    ([, one], [, other]) => other.length - one.length
  )
}

function toLine([words, same]: [string, readonly Masked[]]): string {
  return maskedWords.listed(words, same.length)
}
