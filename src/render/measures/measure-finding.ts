/**
 * What the page of a measure is called, and what it says of what the measure leaves out.
 *
 *     推进跨境电商健康发展：中卫方案三（五）11
 *     没有写明：完成时间、数量。
 */
import {readSlice} from '../../policy/1-text/text.ts'
import type {Specifics} from '../../policy/3-facts/measure/specifics.ts'
import {measurePageWords} from '../../ui-strings/measure-page.ts'
import {addressLabel} from '../address-label.ts'
import type {MeasurePage} from './measure-pages.ts'

const longestExcerpt = 90

export function measurePageFinding({policy, row, beside}: MeasurePage): {
  title: string
  description: string
  left: string
} {
  const {measure, section, units} = row
  const name = `${policy.metadata.shortTitle}${addressLabel(policy, section.id)}`
  const words = readSlice(policy.text, measure.start, measure.end).replace(/\s+/g, '')
  const cut = words.length > longestExcerpt
  return {
    title: `${measure.head}：${name}`,
    description: measurePageWords.description(
      name,
      cut ? `${words.slice(0, longestExcerpt)}……` : words,
      units.length,
      beside.length
    ),
    left: leftOut(measure.specifics)
  }
}

/** In the order they are asked: who, until when, how much. */
function leftOut(specifics: Specifics): string {
  const names = (['owner', 'deadline', 'amount'] as const).filter((name) => !specifics[name])
  return names.length > 0 ? measurePageWords.left(names.map((name) => measurePageWords.leftNames[name])) : ''
}
