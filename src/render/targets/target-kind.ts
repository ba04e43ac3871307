import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import type {TargetKind} from '../../ui-strings/targets.ts'

type Dimension = Lexicon['units'][number]['dimension']

/** Which table a target stands in: numbers of different kinds are never on one axis. */
export function toTargetKind(
  {unit, change, year, cumulative}: FigureValue,
  {metadata}: Policy,
  lexicon: Lexicon
): TargetKind {
  if (year !== null && metadata.period && year < metadata.period.start) return 'past'
  const dimension = toDimension(unit, lexicon)
  if (dimension === 'multiple') return 'level'
  if (change === 'growth') return 'rate'
  if (dimension === 'ratio') return change === 'increase' && !cumulative ? 'rate' : 'share'
  if (dimension === 'count') return 'count'
  return dimension === 'time' ? 'time' : 'level'
}

/** 亿美元 → money, 家/年 → count: neither the multiplier before the unit nor the time below it matters. */
export function toDimension(unit: string, {units}: Pick<Lexicon, 'units'>): Dimension | null {
  const find = (name: string) => units.find((each) => each.name === name)?.dimension
  return find(unit) ?? find(unit.replace(/^[十百千万亿]+|[/／].*/g, '')) ?? null
}
