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

/** The words of content/lexicon/modals.yaml from the strongest on; other directives stand beside 支持. */
export function findWording(text: string, {modals, directives}: Lexicon): Wording {
  const named = new Set(modals.flatMap(({words}) => words))
  for (const degree of degrees) {
    const own = modals.filter((modal) => modal.degree === degree).flatMap(({words}) => words)
    const others = degree === 'support' ? directives.filter((word) => !named.has(word)) : []
    const strength = firstOf(degree === 'aim' ? text.replace(obtaining, '　　') : text, [...own, ...others])
    if (strength !== null) return {strength, degree}
  }
  return {strength: null, degree: null}
}

function firstOf(text: string, words: readonly string[]): string | null {
  let first: string | null = null
  let at = text.length
  for (const word of words) {
    const found = text.slice(0, at).indexOf(word)
    if (found >= 0) {
      first = word
      at = found
    }
  }
  return first
}
