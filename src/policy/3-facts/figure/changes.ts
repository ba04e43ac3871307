/**
 * Whether a figure states a level, an increase, a rate of growth, a multiple or a share.
 *
 *     达到2.07亿美元 level   新增139家 increase   年均增长25% growth   翻一番 multiple   占比达到50% share
 */
import type {Left} from './left.ts'
import type {Quantity} from './quantity.ts'
import type {FigureValue} from './value.ts'

export type Change = NonNullable<FigureValue['change']>

export function readChange({dimension, unit}: Quantity, {tags, closesPair}: Left, words: string): Change {
  const moved = !closesPair && !tags.has('reach') && (tags.has('rise') || tags.has('fall'))
  if (dimension === 'multiple') return moved && unit !== '倍' ? 'growth' : 'multiple'
  if (dimension === 'ratio') {
    if (unit.endsWith('百分点')) return 'increase'
    return moved ||
      tags.has('rate') ||
      tags.has('annual') ||
      tags.has('yoy') ||
      /增速|增长率|增幅|涨幅|降幅|^(?:减少|降低|提高|增加|压减|节约)/.test(words)
      ? 'growth'
      : 'share'
  }
  return moved ||
    tags.has('gain') ||
    /新增(?!长)|^(?:每年|年)?(?:新建|新设|新引进|新开|新培育|新认定|新签|新注册|新登记|净增)/.test(words)
    ? 'increase'
    : 'level'
}
