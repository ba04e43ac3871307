/**
 * Repair: Markdown and HTML that a collection left around the words of a text.
 *
 *     ## 第一章 总则       <!-- INFO END -->      **第一条** 为了……
 *     ^^^                  ^^^^^^^^^^^^^^^^^      ^^      ^^
 */
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'

const markup = /^[ \t]{0,3}#{1,6}[ \t]+|<!--[^<>]{0,200}-->/gm
/** **第一条** — and not 产值由**万元增至**万元, where what stands between them is struck out on both sides. */
const bold =
  /(?<![*＊由至到为约达近超\d])\*\*(?=[^*＊\s])[^*＊\n]{1,200}(?<=[^*＊\s])\*\*(?![*＊]|[万亿元家个%])/g

export const markupSigns: Repair = {
  name: 'markup',
  *find(text) {
    // Struck-out words are printed as * too: bold comes in pairs, and only with headings or comments beside it.
    if (!/^[ \t]{0,3}#{1,6}[ \t]|<!--/m.test(text)) return
    const signs = matchesOf(text, markup).map(({0: sign, index}) => ({sign, index}))
    for (const index of boldSigns(text)) signs.push({sign: '**', index})
    for (const {sign, index} of signs.sort((one, other) => one.index - other.index)) {
      yield {
        start: index,
        end: index + sign.length,
        value: '',
        reason: `“${sign.trim().slice(0, 20)}”是排版标记，不读`
      }
    }
  }
}

/** Where the ** of bold words stand, one pair after the other. */
export function* boldSigns(text: string): Generator<number> {
  for (const {0: words, index} of matchesOf(text, bold)) {
    yield index
    yield index + words.length - 2
  }
}
