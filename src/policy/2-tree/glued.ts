/**
 * Lines that hold more than one: a page handed them out without the break between.
 *
 *     ……融资规模581.34亿元。四、数字政务协同服务效能大幅提升
 *                          ^ a heading behind a full stop, at the end of the line
 *     第一篇　转变方式　开创新局面　　第一章　发展环境　　“十一五”时期是我国……
 *                                   ^ two spaces or more           ^
 */
import type {Line} from '../1-text/lines.ts'

const han = '[一二三四五六七八九十百]{1,4}'
const headingAtEnd = new RegExp(
  `[。！？](?=(?:${han}、|[（(]${han}[)）]|[【]第${han}[篇章])[^。！？；]{2,40}$)`
)
/** 施行说明：第十九条 本措施自印发之日起施行 */
const labelled = new RegExp(`^[\\p{Script=Han}]{2,8}[：:](?=第${han}条[\\s　])`, 'u')
const divided = new RegExp(`^第(?:${han}|\\d{1,2})[编篇章节]|[\\s　]第(?:${han}|\\d{1,2})[编篇章节][\\s　]`)
const gap = /[ \u3000]{2,}/g

/** The same lines, those cut that hold more than one. Linear. */
export function splitGlued(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const label = labelled.exec(line.text)
    if (label) return cut(line, [{start: label[0].length, end: label[0].length}])
    const stop = headingAtEnd.exec(line.text)
    if (stop) return cut(line, [{start: stop.index + 1, end: stop.index + 1}])
    if (line.text.length > 12 && divided.test(line.text)) return cut(line, findGaps(line.text))
    return [line]
  })
}

/** Wide gaps that do not stand right behind a marker. */
function findGaps(text: string): {start: number; end: number}[] {
  const gaps: {start: number; end: number}[] = []
  let from = 0
  for (const {0: raw, index} of text.matchAll(gap)) {
    const before = text.slice(from, index)
    const isMarker = /^第[^\s　]{1,5}[编篇章节]$/.test(before)
    const isWord = before.length < 3 || text.length - index - raw.length < 3
    if (isMarker || isWord) continue
    // The words of a heading may have a wide gap too: 第二篇　转变方式　　开创新局面.
    const opens = /^第[^\s　]{1,5}[编篇章节]/.test(before)
    const goesOn =
      opens && !/[，。、]/.test(text.slice(index, index + 40)) && !divided.test(text.slice(index))
    if (goesOn) continue
    gaps.push({start: index, end: index + raw.length})
    from = index + raw.length
  }
  return gaps
}

function cut({start, text}: Line, gaps: readonly {start: number; end: number}[]): Line[] {
  const pieces: Line[] = []
  let from = 0
  for (const at of [...gaps, {start: text.length, end: text.length}]) {
    const words = text.slice(from, at.start)
    if (words !== '') pieces.push({start: start + from, end: start + at.start, text: words})
    from = at.end
  }
  return pieces
}
