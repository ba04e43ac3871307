/**
 * Titles that a page broke into lines.
 *
 *     国务院关于授权香港特别行政区实施管辖的      深圳市打造人工智能OPC创业生态引领地行动计划
 *     深圳湾口岸港方口岸区范围和                  （2026—2027年）
 *     土地使用期限的批复
 *
 * The line that names the genre is found by frame.ts; here it gets back what stands above and below it.
 */
import {areOffices, type IsOffice} from './offices.ts'

const longestLine = 45
const mostLines = 4
/** A phrase that cannot be over. */
const open = /(?:[的和与及、暨·]|关于)$/

/** 中共某市委　某市人民政府 ⏎ 关于……的实施意见: who writes about it stands on a line of its own. */
function startsWithAbout(text: string | null): boolean {
  return text?.startsWith('关于') ?? false
}

/** How many 《 of a line are still open. */
function depth(text: string | null): number {
  return (text?.match(/《/g)?.length ?? 0) - (text?.match(/》/g)?.length ?? 0)
}

/** First and last index of the title around a line that names its genre, among lines that are free. */
export function titleExtent(
  at: number,
  textAt: (at: number) => string | null,
  isOffice: IsOffice
): {first: number; last: number} {
  let first = at
  for (let above = at - 1; above >= at - mostLines; above--) {
    const text = textAt(above)
    if (text === null || text.length > longestLine || /[。；！？：:]$/.test(text)) break
    if (/关于|印发/.test(text)) {
      first = above
      break
    }
    if (
      above === first - 1 &&
      (open.test(text) || (startsWithAbout(textAt(first)) && areOffices(text, isOffice)))
    )
      first = above
  }
  let last = at
  // 关于印发《某县三年行动 ⏎ 实施方案》的通知: a bracket that is open goes on.
  for (let open = depth(textAt(at)); open > 0 && last < at + mostLines; last++) {
    const text = textAt(last + 1)
    if (text === null || text.length > longestLine) break
    open += depth(text)
  }
  const below = textAt(last + 1)
  const isSuffix =
    below !== null && /^[（(][^（）()]{1,20}[）)]$/.test(below) && !/此件|删减|(?:号|\d日)[）)]$/.test(below)
  return {first, last: isSuffix ? last + 1 : last}
}
