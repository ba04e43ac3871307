/**
 * Punctuation as reuse sees it: signs of either width are one, and so are all quotation marks.
 *
 *     冬季裹草绳防冻,钥匙由值班员(含夜班)保管.  →  冬季裹草绳防冻，钥匙由值班员（含夜班）保管。
 *                   ^             ^      ^     ^
 *
 * One to one, so that places stay what they are.
 */
const folded = new Map(
  [
    [',', '，'],
    [';', '；'],
    [':', '：'],
    ['?', '？'],
    ['!', '！'],
    ['(', '（'],
    [')', '）'],
    ['｡', '。'],
    ['､', '、'],
    ['·', '•'],
    ...Array.from('“”„‟「」＂', (mark) => [mark, '"']),
    ...Array.from('‘’『』＇', (mark) => [mark, "'"])
  ].map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)])
)
/** What each code is folded to. */
const foldOf = Uint16Array.from({length: 0x10000}, (_, code) => folded.get(code) ?? code)
const [point, stop] = ['.'.charCodeAt(0), '。'.charCodeAt(0)]

/** The sign a code stands for; `before` is the letter before it: a point after a Han character is a full stop. */
export function foldSign(code: number, before: number): number {
  if (code === point) return isHan(before) ? stop : code
  return foldOf[code]!
}

/** A phrase with its signs folded, to be looked for among folded letters. */
export function foldSigns(phrase: string): string {
  return Array.from(phrase, (_, at) =>
    String.fromCharCode(foldSign(phrase.charCodeAt(at), phrase.charCodeAt(at - 1)))
  ).join('')
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}
