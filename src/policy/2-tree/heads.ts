/**
 * Where the head of a numbered line ends.
 *
 *     1.促进外资外贸产业扩规提质。实施对外开放型……
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^  head, run-in
 *     1.对外贸易预期目标：“十三五”末，外贸总规模……
 *       ^^^^^^^^^^^^^^^^  head, run-in: a short word before a colon
 *     （一）主要目标
 *           ^^^^^^^^  head, the whole line
 */
import {bracketed} from '../1-text/sentences.ts'

/** A longer first sentence is a provision of its own, not a heading before one. */
const longestHead = 40
/** A longer line with a final stop is a provision, not a heading: 1.支持企业参加境外展会，给予……补贴。 */
const longestStoppedLine = 30
const longestLine = 80
const longestLabel = 20

export interface Head {
  /** The head's words, no final stop. */
  title: string
  /** How much of the line the heading takes, final stop included; 0 where the line has only a sentence. */
  length: number
  runIn: boolean
}

/** `line` is what follows the marker, to the end of the line. */
export function findHead(line: string): Head {
  const inside = bracketed(line)
  let comma = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (inside(at)) continue
    const stop = '。！？；;!?'.includes(character)
    const label = '：:'.includes(character) && !comma && at <= longestLabel
    if (stop || label) return headUpTo(line, at)
    comma ||= '，,'.includes(character)
  }
  return {title: line, length: line.length <= longestLine ? line.length : 0, runIn: false}
}

function headUpTo(line: string, at: number): Head {
  const title = line.slice(0, at)
  const length = at + 1
  const runIn = length < line.length
  return {title, length: at <= (runIn ? longestHead : longestStoppedLine) ? length : 0, runIn}
}
