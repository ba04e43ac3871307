/**
 * Annexes, and the list of them that stands at the end of a body.
 *
 *     附件：1.典型场景清单                 the list (附件说明)
 *           2.数字化转型相关标准应用清单
 *     附件1                               an annex begins
 *     典型场景清单                         its title
 */
import type {Line} from '../1-text/lines.ts'

const alone = /^附\s*[件录表](?:\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}))?(?:\s*[：:.．、])?$/
const opens = /^附(?:\s*[件录表])?(?:\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}))?\s*[：:.．、]/
const goesOn = /^(?:附\s*[件录表]\s*)?\d{1,2}[.．、]/
const longestEntry = 80
const longestTitle = 45
/** Text behind a list of annexes: more than a signature, a date and links. */
const fewestLines = 6

/** Indices of the lines that list annexes. */
export function findAnnexLists(
  lines: readonly Line[],
  isFrame: (at: number) => boolean
): ReadonlySet<number> {
  const found = new Set<number>()
  const lastAlone = lines.findLastIndex(({text}) => alone.test(text))
  for (let at = 1; at < lines.length; at++) {
    const {text} = lines[at]!
    if (!opens.test(text) || alone.test(text) || text.length > longestEntry || /。/.test(text)) {
      if (/^附件\d+[-—]\d+|^附件.{0,40}\.(?:zip|rar|docx?|pdf|xlsx?)$/.test(text)) found.add(at)
      continue
    }
    const entries = [at]
    while (
      goesOn.test(lines[entries.at(-1)! + 1]?.text ?? '') &&
      lines[entries.at(-1)! + 1]!.text.length <= longestEntry
    ) {
      entries.push(entries.at(-1)! + 1)
    }
    const behind = entries.at(-1)! + 1
    const isList = lastAlone > at || isFrame(behind) || lines.length - behind < fewestLines
    if (isList) for (const entry of entries) found.add(entry)
    at = behind - 1
  }
  return found
}

/** How many lines below the marker of an annex, alone on its line, are its title. */
export function annexTitleLines(lines: readonly Line[], at: number, isFree: (at: number) => boolean): number {
  let count = 0
  while (count < 3) {
    const line = lines[at + count + 1]
    if (!line || !isFree(at + count + 1) || line.text.length > longestTitle) break
    if (/[，。；：:！？]/.test(line.text)) break
    count++
    if (!/[的和与及、]$/.test(line.text)) break
  }
  return count
}
