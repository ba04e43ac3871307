/**
 * Words to try in the search box, taken from what is there: the subjects and the indicator that most
 * documents name, and the unit that is named most often.
 */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'

const mostSubjects = 3
const shortest = 3

export function exampleWords(
  policies: readonly Policy[],
  {topics, indicators}: Pick<Lexicon, 'topics' | 'indicators'>
): string[] {
  const subjects = named(
    policies,
    topics.flatMap(({words}) => words)
  ).slice(0, mostSubjects)
  const names = indicators.flatMap(({name, aliases}) => [name, ...aliases])
  const indicator = named(policies, names).find((word) => !subjects.includes(word))
  const unit = mostFrequent(
    policies
      .flatMap(({duties}) => duties.map(({value}) => value.unit))
      .filter((unit) => policies.some(({text}) => text.repaired.includes(unit)) && !/[（〔]/.test(unit))
  )
  return [...new Set([...subjects, indicator, unit].filter((word) => word !== undefined))]
}

/** Those that at least two documents say, the most widely said first. */
function named(policies: readonly Policy[], words: readonly string[]): string[] {
  return words
    .filter((word) => word.length >= shortest)
    .map((word) => ({word, documents: policies.filter(({text}) => text.repaired.includes(word)).length}))
    .filter(({documents}) => documents >= 2)
    .sort((a, b) => b.documents - a.documents || b.word.length - a.word.length)
    .map(({word}) => word)
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = Map.groupBy(words, (word) => word)
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
