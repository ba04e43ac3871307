/**
 * What a document tells somebody to do: its smallest numbered or enumerated units, by kind.
 *
 *     三、重点任务 ›（五）… › 11.推进跨境电商健康发展。…    measure
 *     二、发展目标                                  goal
 *     四、保障措施 ›（一）加强组织领导。…               safeguard
 *
 * The headings above tell the kind, innermost first; the words are in content/lexicon/purposes.yaml.
 */
import {type PolicyText, readSlice} from '../1-text/text.ts'
import type {Root, Section} from '../2-tree/nodes.ts'
import type {Lexicon} from '../lexicon.ts'
import type {measureKinds} from '../metadata.ts'

export interface Measure {
  /** Address of its section: the measure's id is the section's. */
  id: string
  kind: (typeof measureKinds)[number]
  head: string
  start: number
  end: number
  /** 支持, 鼓励, 严格 … the first such word, or `null`. */
  strength: string | null
  topics: string[]
}

/** Measures of a tree, in reading order. */
export function findMeasures(text: PolicyText, tree: Root, lexicon: Lexicon): Measure[] {
  const measures: Measure[] = []
  const visit = (section: Section, path: readonly Section[]) => {
    const below = section.children.filter(
      (child) => child.type === 'section' && child.kind !== 'box'
    ) as Section[]
    if (below.length > 0) for (const child of below) visit(child, [...path, child])
    else if (section.kind !== 'box' && section.kind !== 'annex')
      measures.push(toMeasure(text, section, path, lexicon))
  }
  for (const child of tree.children) if (child.type === 'section') visit(child, [child])
  return measures
}

function toMeasure(text: PolicyText, section: Section, path: readonly Section[], lexicon: Lexicon): Measure {
  const words = readSlice(text, section.start, section.end)
  const strength = firstOf(words, lexicon.directives)
  const {topics} = lexicon
  return {
    id: section.id,
    kind: purpose(path, lexicon) ?? (section.kind === 'enumerated' || strength ? 'measure' : 'other'),
    head: section.title || firstClause(words, section.marker),
    start: section.start,
    end: section.end,
    strength,
    topics: topics
      .filter(({words: named}) => named.some((word) => words.includes(word)))
      .map(({name}) => name)
  }
}

/** What the headings say it is for, the innermost that says anything. */
function purpose(path: readonly Section[], lexicon: Lexicon): Measure['kind'] | null {
  for (const {title} of path.toReversed()) {
    const found = lexicon.purposes.find(({kind, words}) =>
      words.some((word) => title.includes(word) && !(kind === 'other' && isTold(title, word, lexicon)))
    )
    if (found) return found.kind
  }
  return null
}

/** 发展基础 describes, 夯实产业发展基础 tells somebody to act: its clause begins with a directive. */
function isTold(title: string, word: string, {directives}: Lexicon): boolean {
  const clause = title.split(/[，、；]/).find((part) => part.includes(word)) ?? title
  return directives.some((directive) => clause.startsWith(directive))
}

function firstOf(text: string, words: readonly string[]): string | null {
  let first: string | null = null
  let at = text.length
  for (const word of words) {
    const found = text.indexOf(word)
    if (found >= 0 && found < at) {
      first = word
      at = found
    }
  }
  return first
}

function firstClause(text: string, marker: string): string {
  return /[^，。；：\s][^，。；：]{0,60}/.exec(text.slice(marker.length))?.[0] ?? ''
}
