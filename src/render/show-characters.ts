/**
 * Characters without a picture of their own, made visible: `8<private use>6亿 ⏎` → `8U+E0106亿␣⏎`.
 */
export function showCharacters(text: string): string {
  return [...text].map(show).join('')
}

/** Only those that no face has a glyph for; spaces and line ends stay. */
export function showPrivateUse(text: string): string {
  return [...text].map((character) => (isPrivate(character) ? `‹${codeOf(character)}›` : character)).join('')
}

function show(character: string): string {
  if (character === '\n') return '⏎'
  if (isPrivate(character) || character < ' ') return codeOf(character)
  return character === ' ' || character === '　' ? '␣' : character
}

function isPrivate(character: string): boolean {
  return character >= '\ue000' && character <= '\uf8ff'
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
