/**
 * Words for what was struck out before a text was received.
 *
 *     **.*%      原文隐去：数字，整数 2 位、小数 1 位
 *     *年        原文隐去：年份
 */
import {maskedNames} from '../policy/code-names.ts'
import type {Masked} from '../policy/policy.ts'
import {count} from '../ui-strings.ts'

export const maskedWords = {
  name: '原文隐去',
  /** 收到时的样子: nobody here struck anything out. */
  remark: '收到时即如此；正文里加框，注里写明隐去的是什么',
  places: (value: number) => `${count(value)} 处`,
  kinds: maskedNames,
  kind: ({what}: Masked['value']) => maskedNames[what],
  told: (value: Masked['value']) =>
    [maskedNames[value.what], digitWords(value.digits)].filter(Boolean).join('，'),
  listed: (what: string, places: number) => `${what} ${count(places)} 处`
} as const

/** A lone sign may stand for any number of digits, and tells none. */
function digitWords(digits: string | null): string {
  if (digits === null || digits === '1') return ''
  const [whole, decimals] = digits.split('.')
  return decimals ? `整数 ${whole} 位、小数 ${decimals} 位` : `${whole} 位`
}
