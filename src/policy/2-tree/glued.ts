/**
 * Lines that hold more than one: a page handed them out without the break between.
 *
 *     ……融资规模581.34亿元。四、数字政务协同服务效能大幅提升
 *                          ^ a heading behind a full stop, at the end of the line
 *     第一篇　转变方式　开创新局面　　第一章　发展环境　　“十一五”时期是我国……
 *                                   ^ two spaces or more           ^
 *     9.……（牵头单位：市发改委）10.大力培育平台型企业。……     ⏎ 11.……
 *                              ^ a number that the lines skip
 */
import type {Line} from '../1-text/lines.ts'
import {matchesOf} from '../1-text/matches.ts'
import {toOrdinal} from '../1-text/ordinals.ts'

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
  const gapsEnd = whereGapsEnd(lines)
  return splitSkipped(lines).flatMap((line) => {
    const label = labelled.exec(line.text)
    if (label) return cut(line, [{start: label[0].length, end: label[0].length}])
    const stop = headingAtEnd.exec(line.text)
    if (stop) return cut(line, [{start: stop.index + 1, end: stop.index + 1}])
    if (line.text.length > 12 && divided.test(line.text)) return cut(line, findGaps(line.text, gapsEnd))
    return [line]
  })
}

/** Families of numbered lines, and the same marker behind the end of another provision. */
const families: readonly (readonly [opens: RegExp, glued: RegExp])[] = [
  '(?<number>[一二三四五六七八九十]{1,3})[、]',
  '[（(](?<number>[一二三四五六七八九十]{1,3})[）)]',
  '(?<number>\\d{1,3})[.．、](?!\\d)',
  `第(?<number>${han})[章节条]`
].map((marker) => [
  new RegExp(`^${marker}`),
  new RegExp(
    `[。；！？）)”](?:[\\s　]*[—-][\\s　]*\\d+[\\s　]*[—-])?[\\s　]*(?=${marker}[\\s　]*\\p{Script=Han})`,
    'gu'
  )
])

/**
 * A number the lines skip stands inside one of them: 9.…… 13.……市发改委）10.大力培育…… ⏎ 11.……
 *                                                                         ^ cut here
 */
function splitSkipped(lines: readonly Line[]): Line[] {
  const cuts = new Map<number, number[]>()
  for (const [opens, glued] of families) {
    let last: Numbered | null = null
    lines.forEach(({text}, line) => {
      const printed = opens.exec(text)?.groups?.['number']
      if (printed === undefined) return
      const number = toOrdinal(printed)
      if (number === null) return
      if (last !== null && number > last.number + 1) {
        for (const [at, place] of findSkipped(lines, glued, last, {line, number}))
          cuts.set(at, [...(cuts.get(at) ?? []), place])
      }
      last = {line, number}
    })
  }
  return lines.flatMap((line, at) => {
    const places = cuts.get(at)?.sort((one, other) => one - other) ?? []
    return places.length === 0
      ? [line]
      : cut(
          line,
          places.map((place) => ({start: place, end: place}))
        )
  })
}

interface Numbered {
  line: number
  number: number
}

/** Where the numbers between two lines stand inside the lines; none where one of them is missing. */
function findSkipped(
  lines: readonly Line[],
  glued: RegExp,
  from: Numbered,
  to: Numbered
): [at: number, place: number][] {
  const found: [at: number, place: number][] = []
  let skipped = from.number + 1
  for (let at = from.line; at < to.line; at++) {
    for (const {0: sign, index, groups} of matchesOf(lines[at]!.text, glued)) {
      if (skipped === to.number || toOrdinal(groups!['number']!) !== skipped) continue
      found.push([at, index + sign.length])
      skipped++
    }
  }
  return skipped === to.number ? found : []
}

/**
 * Units (篇, 章, 节) whose headings a text ends with a wide gap: some of its lines go on with a sentence behind it.
 *
 *     第二节　积极发展电力　　以大型高效环保机组为重点，……        as here
 *     第一节　节约土地　　落实保护耕地基本国策                  so here too, without a sign in it
 */
function whereGapsEnd(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {text} of lines) {
    const [, unit, rest] = headed.exec(text) ?? []
    if (!unit) continue
    const count = counts.get(unit) ?? 0
    counts.set(unit, count + (/[，、；：]/.test(rest!) ? 1 : -1))
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([unit]) => unit))
}

const headed = /^第[^\s　]{1,5}([编篇章节])[\s　]*[^\s　]{2,30}[ \u3000]{2,}([^\s　].{3,})$/

/** Wide gaps that do not stand right behind a marker. */
function findGaps(text: string, gapsEnd: ReadonlySet<string>): {start: number; end: number}[] {
  const gaps: {start: number; end: number}[] = []
  let from = 0
  for (const {0: raw, index} of matchesOf(text, gap)) {
    const before = text.slice(from, index)
    const isMarker = /^第[^\s　]{1,5}[编篇章节]$/.test(before)
    const isWord = before.length < 3 || text.length - index - raw.length < 3
    if (isMarker || isWord) continue
    // The words of a heading may have a wide gap too: 第二篇　转变方式　　开创新局面.
    const opens = /^第[^\s　]{1,5}[编篇章节]/.test(before)
    const goesOn =
      opens &&
      !gapsEnd.has(/[编篇章节]/.exec(before)![0]) &&
      !/[，。、]/.test(text.slice(index, index + 40)) &&
      !divided.test(text.slice(index))
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
