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
  const said = toTitleWords(lexicon).find(
    ({purpose, word, ends}) =>
      (ends ? title.endsWith(word) : title.length <= longestTitle && title.includes(word)) &&
      !(purpose.kind === 'other' && isTold(title, word, lexicon))
  )
  return said?.purpose ?? null
}

interface TitleWord {
  word: string
  /** It must end the title: written with a $. */
  ends: boolean
  purpose: Purpose
}

const compiled = new WeakMap<Lexicon, readonly TitleWord[]>()

/** All words, those of the first purpose first. */
function toTitleWords(lexicon: Lexicon): readonly TitleWord[] {
  const known = compiled.get(lexicon)
  if (known) return known
  const made = lexicon.purposes.flatMap((purpose) =>
    purpose.words.map((word) => ({word: word.replace(/\$$/, ''), ends: word.endsWith('$'), purpose}))
  )
  compiled.set(lexicon, made)
  return made
}

/** 持续优化发展环境: how it is told. */
const manner = /^(?:持续|不断|进一步|着力|全力|大力|深入|扎实|切实|加快|积极|全面|坚决|有效|稳步|努力)+/

/** 发展基础 describes, 夯实产业发展基础 tells somebody to act: its clause begins with a directive. */
function isTold(title: string, word: string, {directives}: Lexicon): boolean {
  const part = title.split(/[，、；]/).find((words) => words.includes(word)) ?? title
  const clause = part.replace(manner, '')
  return clause !== word && directives.some((directive) => clause.startsWith(directive))
}
