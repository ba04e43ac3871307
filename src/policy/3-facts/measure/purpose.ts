/**
 * What the headings around a unit say it is for, innermost first; an account of past work says it for all below.
 *
 *     三、重点任务 ›（五）… › 11.推进跨境电商健康发展      measure
 *     二、发展目标                                      goal
 *     四、保障措施 ›（一）加强组织领导                     safeguard
 *
 * The words are in content/lexicon/purposes.yaml.
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Measure} from '../measure.ts'

/** A longer one is a sentence, in which such a word may mean anything. */
const longestTitle = 24

/** `titles` from the outermost heading to the unit's own; `null` where none of them says anything. */
export function findPurpose(titles: readonly string[], lexicon: Lexicon): Measure['kind'] | null {
  const said = titles.map((title) =>
    title.length > longestTitle
      ? undefined
      : lexicon.purposes.find(({kind, words}) =>
          words.some((word) => says(title, word) && !(kind === 'other' && isTold(title, word, lexicon)))
        )
  )
  return (said.find((purpose) => purpose?.governs) ?? said.findLast(Boolean))?.kind ?? null
}

/** A word that ends in $ must end the title. */
function says(title: string, word: string): boolean {
  return word.endsWith('$') ? title.endsWith(word.slice(0, -1)) : title.includes(word)
}

/** 发展基础 describes, 夯实产业发展基础 tells somebody to act: its clause begins with a directive. */
function isTold(title: string, word: string, {directives}: Lexicon): boolean {
  const clause = title.split(/[，、；]/).find((part) => part.includes(word)) ?? title
  return directives.some((directive) => clause.startsWith(directive))
}
