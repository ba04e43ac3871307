/**
 * Targets that stand in the measures of a topic, short: what, how much, by when, where.
 *
 *     跨境电商综合服务企业　10 家以上　2025　三（五）11
 *     外贸进出口总额　70 亿元　年均增长 14%　2027　二
 */
import type {Figure} from '../../policy/policy.ts'
import {changeWords, valueWords} from '../../ui-strings/figure.ts'
import {targetWords} from '../../ui-strings/targets.ts'
import {reader} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {isRate, type TargetRow} from '../targets/target-rows.ts'
import {maskedWords, toTargetCells} from '../targets/target-words.ts'
import type {TopicDocument} from './topic-lists.ts'

export interface TopicTarget {
  /** Of the figure: links lead to it. */
  id: string
  name: string
  /** With unit and comparator: 突破 120 亿美元. */
  value: string
  /** The annual rate the measures give beside a level; else empty. */
  rate: string
  year: string
  place: string
}

export interface TopicTargets extends Pick<TopicDocument, 'policy'> {
  targets: TopicTarget[]
}

/** `rows`: every target of the collection. Documents whose measures of the topic hold none are left out. */
export function toTopicTargets(
  documents: readonly TopicDocument[],
  rows: readonly TargetRow[]
): TopicTargets[] {
  const byPolicy = Map.groupBy(rows, ({policy}) => policy.id)
  return documents.flatMap((document) => {
    const {policy} = document
    const own = byPolicy.get(policy.id) ?? []
    const found = own
      .map((row) => ({row, inside: figuresInside(row, document)}))
      .filter(({inside}) => inside.length > 0)
      .sort((one, other) => one.inside[0]!.start - other.inside[0]!.start)
    const targets = found.map(({row, inside}) => toTopicTarget(row, inside))
    return targets.length > 0 ? [{policy, targets}] : []
  })
}

/** A target may be written in several places, and its rate apart from it: 专栏2, 三（三）1. */
function figuresInside({figures}: TargetRow, {rows}: TopicDocument): Figure[] {
  return figures.filter(({start}) => rows.some(({measure}) => measure.start <= start && start < measure.end))
}

function toTopicTarget(row: TargetRow, inside: readonly Figure[]): TopicTarget {
  const figure = inside.find((each) => !isRate(each)) ?? inside[0]!
  const rate = inside.find((each) => each !== figure && isRate(each))
  // A rate whose level stands elsewhere is a target by itself here.
  const {name, year} = toTargetCells(figure === row.figure ? row : {...row, figure, rate: rate ?? figure})
  return {
    id: figure.id,
    name,
    value: toValue(figure, name),
    rate: rate ? withChange(rate) : '',
    year,
    place: figure.section ? addressLabel(row.policy, figure.section) : reader.opening
  }
}

/** What a quote says already is not said again. */
function toValue(figure: Figure, name: string): string {
  const {masked, value} = figure.value
  if (masked) return maskedWords(figure)
  if (value === null) return targetWords.noNumber
  return name.startsWith('“') ? valueWords(figure) : withChange(figure)
}

function withChange(figure: Figure): string {
  const [change, value] = [changeWords(figure), valueWords(figure)]
  return change && /^\d/.test(value) ? `${change} ${value}` : change + value
}
