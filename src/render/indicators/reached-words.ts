import type {Figure, Policy} from '../../policy/policy.ts'
import {valueWords, yearWords} from '../../ui-strings/figure.ts'
import {statusNames} from '../../ui-strings.ts'
import {maskedWords} from '../targets/target-words.ts'

export interface ReachedCells {
  year: string
  /** 超过 1.7 亿美元; 原文隐去（*.*%） */
  value: string
  /** 已实现, 基期 */
  status: string
  /** As the text writes it: 全省. */
  scope: string
}

/** What a number that was reached says, cell by cell; an empty string where the text gives nothing. */
export function toReachedCells({metadata}: Policy, figure: Figure): ReachedCells {
  const {masked, status, scope} = figure.value
  return {
    year: yearWords(figure, metadata.period),
    value: masked ? maskedWords(figure) : valueWords(figure),
    status: statusNames[status],
    scope: scope ?? ''
  }
}
