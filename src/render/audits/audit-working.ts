/**
 * The working of an audit, line by line, and its result where the lines do not end in it already.
 *
 *     (2.16 / 1.08)^(1/3) − 1                                    = 25.99%
 *     112 / (1 + 9%)^5 = 72.79；80.1 / (1 + 2%)^5 = 72.55         two lines, each with its own result
 */
import type {Audit} from '../../policy/4-links/links.ts'
import {isPlainNumber} from '../../ui-strings/audits.ts'

export interface AuditWorking {
  /** None where nothing is reckoned: a date is only looked up. */
  lines: string[]
  result: string | null
}

export function toAuditWorking({working, stated, computed}: Audit): AuditWorking {
  if (working === stated) return {lines: [], result: null}
  const lines = working.split('；').filter((line) => line !== '')
  const isOpen = lines.length === 1 && !/[=≈≠]/.test(working) && isPlainNumber(computed)
  return {lines, result: isOpen ? computed : null}
}
