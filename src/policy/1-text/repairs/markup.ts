/**
 * Repair: Markdown and HTML that a collection left around the words of a text.
 *
 *     ## 第一章 总则       <!-- INFO END -->      **第一条** 为了……
 *     ^^^                  ^^^^^^^^^^^^^^^^^      ^^      ^^
 */
import type {Repair} from '../text.ts'

const markup =
  /^[ \t]{0,3}#{1,6}[ \t]+|<!--[^<>]{0,200}-->|(?<![*＊])\*\*(?=[^*＊\s])|(?<=[^*＊\s])\*\*(?![*＊])/gm

export const markupSigns: Repair = {
  name: 'markup',
  *find(text) {
    // Struck-out words are printed as * too: bold comes in pairs, and only with headings or comments beside it.
    if (!/^[ \t]{0,3}#{1,6}[ \t]|<!--/m.test(text)) return
    for (const {0: sign, index} of text.matchAll(markup)) {
      yield {
        start: index,
        end: index + sign.length,
        value: '',
        reason: `“${sign.trim().slice(0, 20)}”是排版标记，不读`
      }
    }
  }
}
