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
import type {MeasureKind} from '../../metadata.ts'

/** A longer one is a sentence, in which such a word may mean anything. */
const longestTitle = 24
/** What it ends in still tells: 要进一步营造合力，确保外向型经济的各项目标任务落到实处 */
const longestEnd = 40

/** Words that stand above a unit: a heading, or the sentence that leads in the row it stands in. */
export interface Above {
  words: string
  isLead: boolean
}

type Purpose = Lexicon['purposes'][number]

/**
 * Asks of the units of one document: `above` from the outermost heading to the unit's own; `null` where none of them
 * says anything. A heading above many units is read once.
 */
export function toPurposes(lexicon: Lexicon): (above: readonly Above[]) => MeasureKind | null {
  const read = new Map<string, Purpose | null>()
  const purposeOf = (title: string) => {
    const known = read.get(title)
    if (known !== undefined) return known
    const purpose = readPurpose(title, lexicon)
    read.set(title, purpose)
    return purpose
  }
  return (above) => {
    let said: MeasureKind | null = null
    for (const {words, isLead} of above) {
      const purpose = purposeOf(words)
      if (!purpose) continue
      if (purpose.governs) return purpose.kind
      // 重点抓好以下工作： makes tasks of what stands below 总体要求, but not of what stands below 保障措施.
      const yields = said === null || said === 'goal' || said === 'principle'
      if (!isLead || purpose.kind !== 'measure' || yields) said = purpose.kind
    }
    return said
  }
}

function readPurpose(title: string, lexicon: Lexicon): Purpose | null {
  if (title.length > longestEnd) return null
  const purpose = lexicon.purposes.find(({kind, words}) =>
    words.some((word) => says(title, word) && !(kind === 'other' && isTold(title, word, lexicon)))
  )
  return purpose ?? null
}

/** A word that ends in $ must end the title. */
function says(title: string, word: string): boolean {
  if (word.endsWith('$')) return title.endsWith(word.slice(0, -1))
  return title.length <= longestTitle && title.includes(word)
}

/** 持续优化发展环境: how it is told. */
const manner = /^(?:持续|不断|进一步|着力|全力|大力|深入|扎实|切实|加快|积极|全面|坚决|有效|稳步|努力)+/

/** 发展基础 describes, 夯实产业发展基础 tells somebody to act: its clause begins with a directive. */
function isTold(title: string, word: string, {directives}: Lexicon): boolean {
  const part = title.split(/[，、；]/).find((words) => words.includes(word)) ?? title
  const clause = part.replace(manner, '')
  return clause !== word.replace('$', '') && directives.some((directive) => clause.startsWith(directive))
}
