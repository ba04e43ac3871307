/**
 * Kinds of marks that a reader may hide, with what draws them on the strip and in the text.
 *
 *     已实现　基期      one switch: two kinds of line
 */
import type {Policy} from '../../policy/policy.ts'
import {markWords} from '../../ui-strings/reader-tools.ts'

export interface MarkKind {
  /** As `<html data-hidden-marks>` names it. */
  key: string
  /** Its sign on the strip, where it has one. */
  strip: string | null
  /** The lines in the text: their class and their word. */
  lines: {className: string; word: string}[]
}

const kinds = [
  {key: 'target', strip: 'target', lines: [['fig target', markWords.target]]},
  {
    key: 'achieved',
    strip: 'achieved',
    lines: [
      ['fig achieved', markWords.achieved],
      ['fig baseline', markWords.baseline]
    ]
  },
  {
    key: 'other',
    strip: null,
    lines: [
      ['fig context', markWords.other],
      ['fig condition', markWords.other]
    ]
  },
  {key: 'citation', strip: 'citations', lines: [['cite', markWords.citation]]},
  {key: 'place', strip: null, lines: [['place', markWords.place]]},
  {key: 'masked', strip: null, lines: [['masked', markWords.masked]]}
] as const

/** Those the document has; of two lines of one word the first is shown. */
export function toMarkKinds(policy: Pick<Policy, 'figures' | 'citations' | 'places' | 'masked'>): MarkKind[] {
  const {figures, citations, places, masked} = policy
  const found = new Set<string>(figures.map(({value}) => `fig ${value.status}`))
  if (citations.length > 0) found.add('cite')
  if (places.some(({value}) => !value.own)) found.add('place')
  if (masked.length > 0) found.add('masked')
  return kinds.flatMap(({key, strip, lines}) => {
    const had = lines.filter(([className]) => found.has(className))
    const shown = had.filter(([, word], at) => had.findIndex((each) => each[1] === word) === at)
    if (shown.length === 0) return []
    // The strip shows what is reached, not what it is counted from.
    const drawn = had.some(([className]) => className === lines[0][0]) ? strip : null
    return [{key, strip: drawn, lines: shown.map(([className, word]) => ({className, word}))}]
  })
}

/** Selects the marks of a kind in the text: `.fig.context, .fig.condition`. */
export function toMarkSelector(key: string): string {
  const kind = kinds.find((each) => each.key === key)
  return (kind?.lines ?? []).map(([className]) => `.${className.replace(' ', '.')}`).join(', ')
}
