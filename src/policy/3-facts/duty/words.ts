/**
 * The words of content/lexicon/duties.yaml as the finder asks them, compiled once per lexicon.
 */
import type {Lexicon} from '../../lexicon.ts'

export type Role = 'lead' | 'support' | 'resp'

const roles = ['lead', 'support', 'resp'] as const

export interface DutyWords {
  /** 责任单位：, 牵头责任单位： at the beginning, or behind a mark. */
  label: RegExp
  /** A label alone: the head of a column. */
  head: RegExp
  /** 按职责分工负责 at the end of a group; `word` is the verb. */
  verb: RegExp
  /** What a label or verb says of the role. */
  roleOf: ReadonlyMap<string, Role>
  isUnit(name: string): boolean
  /** Whether 和 behind a name may begin another one. */
  mayEnd(name: string): boolean
  /** 企业, 有关部门: a kind of unit, none in particular. */
  isGeneric(name: string): boolean
}

const compiled = new WeakMap<Lexicon, DutyWords>()
const bracket = /[（(〔][^（）()〔〕]*[）)〕]$/

export function toDutyWords(lexicon: Lexicon): DutyWords {
  const known = compiled.get(lexicon)
  if (known) return known
  const {labels, heads, verbs, manners, ends, joined, generic} = lexicon.duties
  const labelled = roles.flatMap((role) => labels[role].map((word) => [word, role] as const))
  const acting = roles.flatMap((role) => verbs[role].map((word) => [word, role] as const))
  const printed = `(?<word>${either(labelled.map(([word]) => word))})(?:责任)?(?:${either(heads)})`
  const made: DutyWords = {
    label: new RegExp(`(?:^\\s*|(?<=[，,；;。\\s]))(?:${printed}|(?<lost>任单位))[：:]`, 'g'),
    head: new RegExp(`^${printed}$`),
    verb: new RegExp(
      `(?:${either(manners)})?(?:${either(manners)})?(?<word>${either(acting.map(([word]) => word))})$`
    ),
    roleOf: new Map([...labelled, ...acting]),
    isUnit: (name) => !/[由的将把]|等[^级]/.test(name) && endsWithOne(ends)(name),
    mayEnd: endsWithOne(joined),
    isGeneric: (name) =>
      /^(?:各|有关|相关|其他|[省市区县州]?(?:有关|相关))/.test(name) || endsWithOne(generic)(name)
  }
  compiled.set(lexicon, made)
  return made
}

/** Longest first: 牵头负责 before 牵头. */
function either(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join('|')
}

function endsWithOne(words: readonly string[]): (name: string) => boolean {
  return (name) => {
    const bare = name.replace(bracket, '')
    return words.some((word) => bare.endsWith(word))
  }
}
