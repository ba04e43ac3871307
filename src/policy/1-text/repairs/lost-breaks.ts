/**
 * Repair: line breaks that became spaces.
 *
 *     ……分析和优化技术。 （二）深化推广应用，开拓转型升级新路径。      a marker after a full stop
 *                        ^
 *     各位代表： 现在，我代表市人民政府…… 一、2023年工作回顾 过去的一年    a whole report in one line
 *               ^                        ^                  ^
 *
 * One to one: the space is read as a break. In a text of one line every space is: whether two pieces belong
 * together is then for `unwrap` to see.
 */

import {inLineMarker} from '../begins-block.ts'
import {isBreak} from '../lines.ts'
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'

const afterStop = new RegExp(`(?<=[。；！？：”）])[ \\u3000]+(?=${inLineMarker.source})`, 'g')
const afterAnyStop = new RegExp(`(?<=[。！？])[ \\u3000]+(?=\\p{Script=Han})|${afterStop.source}`, 'gu')
const everySpace = /(?<=[^\x00-\x7f]) (?=[^\x00-\x7f]|\d)/g
/** A longer line than this, spaces in it, is no paragraph. */
const longestParagraph = 4000
/** Where text is wrapped by lines, a stop with a space behind it, in the middle of a line, is rare enough to tell. */
const fewestSpaces = 0.05

export const lostBreaks: Repair = {
  name: 'lost-breaks',
  *find(text) {
    for (const {0: space, index} of matchesOf(text, patternFor(text))) {
      // What follows a break already is the indent of a line.
      if (index === 0 || isBreak(text.charCodeAt(index - 1))) continue
      yield {
        start: index,
        end: index + space.length,
        value: `\n${space.slice(1)}`,
        reason: `这里的空格按换行读：“…${text.slice(Math.max(0, index - 4), index)}｜${text.slice(index + space.length, index + space.length + 4)}…”`
      }
    }
  }
}

function patternFor(text: string): RegExp {
  if (isOneLine(text)) return everySpace
  const stops = text.match(/[。！？]/g)?.length ?? 0
  const spaced = text.match(afterAnyStop)?.length ?? 0
  return spaced > 0 && spaced <= stops * fewestSpaces && looksWrapped(text) ? afterAnyStop : afterStop
}

function isOneLine(text: string): boolean {
  let breaks = 0
  const end = text.trimEnd().length
  for (let at = 0; at < end && breaks < 8; at++) if (isBreak(text.charCodeAt(at))) breaks++
  return breaks < 8 && text.length > longestParagraph * (breaks + 1) && / /.test(text)
}

/** Many short lines that end in the middle of a sentence. */
function looksWrapped(text: string): boolean {
  const open = text.match(/[^\s。！？；：](?=\r?\n\p{Script=Han})/gu)?.length ?? 0
  return open * 80 > text.length
}
