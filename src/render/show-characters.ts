import {codeOf, findUnseen} from '../policy/1-text/unseen.ts'

/**
 * Characters without a picture of their own, made visible: `8<private use>6亿 ⏎` → `8U+E0106亿␣⏎`.
 */
export function showCharacters(text: string): string {
  return [...text].map(show).join('')
}

function show(character: string): string {
  if (character === '\n') return '⏎'
  if (isPrivate(character) || character < ' ' || findUnseen(character)) return codeOf(character)
  return character === ' ' || character === '　' ? '␣' : character
}

function isPrivate(character: string): boolean {
  return /\p{Co}/u.test(character)
}
