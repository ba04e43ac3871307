import {type PolicySource, readPolicy} from '../../../src/policy/index.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Policy} from '../../../src/policy/policy.ts'

const kinds = {
  figures: '目标等数',
  duties: '责任单位',
  citations: '引文',
  measures: '措施',
  places: '地名'
} as const

/** Facts in a thousand characters: of the models, each as often as documents were made after it, and of those. */
export function formatDensity(
  made: readonly PolicySource[],
  models: readonly Policy[],
  lexicon: Lexicon
): string {
  const read = made.map((source) => readPolicy(source, lexicon))
  const told = (Object.keys(kinds) as (keyof typeof kinds)[]).map(
    (kind) => `${kinds[kind]} ${densityOf(models, kind)} / ${densityOf(read, kind)}`
  )
  return `每千字（原有的 / 生成的）：${told.join('，')}`
}

function densityOf(policies: readonly Policy[], kind: keyof typeof kinds): string {
  const facts = policies.reduce((sum, policy) => sum + policy[kind].length, 0)
  const characters = policies.reduce((sum, {text}) => sum + text.source.length, 0)
  return ((facts / characters) * 1000).toFixed(2)
}
