/**
 * How strongly a measure is put: its strongest word, the first of several as strong.
 *
 *     支持企业……，力争培育10家……，确保年底前建成        确保, must
 */
import type {Lexicon} from '../../lexicon.ts'

export const degrees = ['must', 'aim', 'support', 'explore'] as const

/** 争取国家支持, 争取专项债券: to obtain, not to aim. */
const obtaining =
  /争取(?=(?:到)?(?:国家|中央|上级|省级|自治区|更多|新增|超长期|专项|资金|政策|项目|支持|债券))/g

export interface Wording {
  /** As written; `null` where nothing is told. */
  strength: string | null
  degree: (typeof degrees)[number] | null
}

/** The strongest degree that has a word in `text`. */
export function findWording(text: string, lexicon: Lexicon): Wording {
  for (const {degree, words} of toModals(lexicon)) {
    const strength = firstOf(degree === 'aim' ? text.replace(obtaining, '　　') : text, words)
    if (strength !== null) return {strength, degree}
  }
  return {strength: null, degree: null}
}

interface Modal {
  degree: (typeof degrees)[number]
  words: readonly string[]
}

const compiled = new WeakMap<Lexicon, readonly Modal[]>()

/** The words of content/lexicon/modals.yaml from the strongest on; other directives stand beside 支持. */
function toModals(lexicon: Lexicon): readonly Modal[] {
  const known = compiled.get(lexicon)
  if (known) return known
  const {modals, directives} = lexicon
  const named = new Set(modals.flatMap(({words}) => words))
  const made = degrees.map((degree) => {
    const own = modals.filter((modal) => modal.degree === degree).flatMap(({words}) => words)
    const others = degree === 'support' ? directives.filter((word) => !named.has(word)) : []
    return {degree, words: [...own, ...others]}
  })
  compiled.set(lexicon, made)
  return made
}

function firstOf(text: string, words: readonly string[]): string | null {
  let first: string | null = null
  let before = text
  for (const word of words) {
    const at = before.indexOf(word)
    if (at < 0) continue
    first = word
    before = text.slice(0, at)
  }
  return first
}
