/**
 * What the beginning of a line looks like when it opens a provision, a box or a part of the frame: the shapes
 * alone, for repairs that must know where a line may be joined or cut. What they mean is the tree's business.
 */

const han = '[〇零一二三四五六七八九十百]{1,5}'

/** Markers that also tell in the middle of a line, after a full stop, that a line break was lost there. */
export const inLineMarker = new RegExp(
  `(?:第${han}[编篇章节条][\\s　]|${han}[、.．](?!${han}[、次产])|[（(]${han}[)）]|——|各位代表[！：，])`
)

const lineMarkers: readonly RegExp[] = [
  new RegExp(`^[【[]?第(?:${han}|\\d{1,3})(?:部分|[编篇卷章节条款])`),
  new RegExp(`^${han}(?:\\s?[、.．]|[是要则])`),
  new RegExp(`^[（(〔〈]\\s?(?:${han}|\\d{1,3})\\s?[)）〕〉]`),
  /^\d{1,3}(?:\s?[.．、﹒](?!\d)|[)）]|\.\d{1,2}(?:\.\d{1,2})*[\s　])/,
  /^0\d[\s　]/,
  /^[①-⑳㈠-㈩⑴-⒇⒈-⒛]/,
  /^(?:[—―]{2}|－－|--)/,
  /^[【[]?专栏/,
  /^(?:附\s*[件表录]|附[：:]|抄\s*送|注[：:]|目\s*录$)/,
  new RegExp(`^(?:首先|其次|再次|最后|第${han})[，、]`)
]

/** Whether a trimmed line begins like a provision, an item of a list, a box, an annex or a note. */
export function beginsBlock(line: string): boolean {
  return lineMarkers.some((pattern) => pattern.test(line))
}
