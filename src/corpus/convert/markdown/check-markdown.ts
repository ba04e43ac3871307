/**
 * Whether Markdown can be made a tree in time, seen on its lines before a parser opens them. What is held against all
 * before it, or repeated on every line, is counted:
 *
 *     > > - > - > …          quotes and lists in each other        ]]]]] [[[[[ <!<!     what may be a link or a comment
 *     |a|a|a|…               columns that each row below is filled up to
 *     a`b``c```d````e…       a length of backticks that none of the same length closes
 */
import {limits} from '../../limits.ts'
import {refuse} from '../converted.ts'

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const delimiters = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/
const openings = ['[', ']', '<!', '<?']

const instead = '；请分开，或另存为纯文本（.txt）'

/** What one stretch without an empty line holds. */
interface Block {
  lines: number
  openings: number
  columns: number
  cells: number
  /** Lengths of runs of backticks. */
  backticks: Set<number>
}

const none = (): Block => ({lines: 0, openings: 0, columns: 0, cells: 0, backticks: new Set()})

/** Throws a RefusalError that names the line. Linear. */
export function checkMarkdown(source: string): void {
  let block = none()
  let footnotes = 0
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const at = `第 ${index + 1} 行`
    if (depthOf(line) > limits.containers)
      refuse(`${at}的引用或列表套得太深，超过 ${limits.containers} 层${instead}`)
    if (/^[ \t]*\[\^/.test(line) && ++footnotes > limits.footnotes)
      refuse(`到${at}，脚注超过 ${limits.footnotes} 条${instead}`)
    if (line.trim() === '') block = none()
    else count(line, block, at)
  }
}

function count(line: string, block: Block, at: string): void {
  block.lines++
  if (block.lines > limits.paragraphLines)
    refuse(`到${at}，${limits.paragraphLines} 多行之间没有空行；请隔开段落，或另存为纯文本（.txt）`)
  block.openings += openings.reduce((sum, sign) => sum + countOf(line, sign), 0)
  // A quote that begins right below other words goes on with them.
  if (block.lines > 1 && /^[ \t]*>/.test(line)) block.openings++
  if (block.openings > limits.openings)
    refuse(`到${at}，一段里的“[”“]”“>”“<!”超过 ${limits.openings} 个${instead}`)
  for (const [run] of line.matchAll(/`+/g)) block.backticks.add(run.length)
  if (block.backticks.size > limits.backticks)
    refuse(`到${at}，一段里的反引号长短超过 ${limits.backticks} 种${instead}`)
  if (delimiters.test(line)) block.columns = Math.max(block.columns, countOf(line, '|') + 1)
  block.cells += block.columns
  if (block.cells > limits.cells) refuse(`到${at}，表格超过 ${limits.cells} 格${instead}`)
}

/** Signs of quotes and lists before the words of a line, and two spaces of indent before one for each level above. */
function depthOf(line: string): number {
  let depth = 0
  container.lastIndex = 0
  while (depth <= limits.containers && container.test(line)) depth++
  if (depth === 0) return 0
  const indent = /^[ \t]*/.exec(line)![0]
  return depth + Math.floor((indent.length + 3 * countOf(indent, '\t')) / 2)
}

function countOf(line: string, sign: string): number {
  let count = 0
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count++
  return count
}
