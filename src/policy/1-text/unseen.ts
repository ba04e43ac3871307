/**
 * Characters that take no room and say nothing, or turn round what stands beside them.
 *
 *     加快<U+200B>推进   投资<U+202E>001<U+202C>亿元   ＡＢＣ<U+E0041>
 *         ^^^^^^^^           ^^^^^^^^   ^^^^^^^^              ^^^^^^^^^
 *
 * Control characters, soft hyphens, zero-width spaces and joiners, marks that set the direction of writing,
 * letters without a picture, tags, stray byte order marks, and what is no character at all. Tabs and the ends of lines
 * are none of them; neither are variation selectors, which say how a character looks.
 */
const ranges =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff' +
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}'

/** Runs of them; a fresh expression for each use, since a global one keeps its place. */
export const unseenRuns = () => new RegExp(`[${ranges}]+`, 'gu')

const one = new RegExp(`[${ranges}]|\\p{Cs}`, 'u')
const every = new RegExp(one.source, 'gu')

/** The first of them in a text; halves of pairs, which no file can hold, are among them. */
export function findUnseen(text: string): string | null {
  return one.exec(text)?.[0] ?? null
}

/** Words for a terminal or a page that shows them where they stand: 甲<U+001B>[2J → 甲‹U+001B›[2J */
export function showUnseen(text: string): string {
  return text.replace(every, (character) => `‹${codeOf(character)}›`)
}

/** Words on one line without any of them, white space of every kind a single space. */
export function toPlainLine(text: string): string {
  return text
    .replace(every, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** U+202E */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
