/**
 * Topics two documents both have measures for: what can be read side by side where neither stands above the
 * other.
 *
 *     跨境电商   甘肃规划 四（二）7   |   中卫方案 三（五）11
 */
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Policy} from '../../policy/policy.ts'
import type {Comparison} from './compare-pairs.ts'

export interface TopicRow {
  topic: string
  upper: Measure[]
  lower: Measure[]
}

/** Topics with most measures in both first. */
export function toTopicRows({upper, lower}: Pick<Comparison, 'upper' | 'lower'>): TopicRow[] {
  const below = byTopic(lower)
  return [...byTopic(upper)]
    .flatMap(([topic, measures]) => {
      const others = below.get(topic)
      return others ? [{topic, upper: measures, lower: others}] : []
    })
    .sort((one, other) => weight(other) - weight(one))
}

function weight({upper, lower}: TopicRow): number {
  return Math.min(upper.length, lower.length)
}

/** Measures and safeguards, as for alignments. */
function byTopic({measures}: Policy): Map<string, Measure[]> {
  const found = new Map<string, Measure[]>()
  for (const measure of measures) {
    if (measure.kind !== 'measure' && measure.kind !== 'safeguard') continue
    for (const topic of measure.topics) {
      const known = found.get(topic)
      if (known) known.push(measure)
      else found.set(topic, [measure])
    }
  }
  return found
}
