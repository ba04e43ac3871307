/**
 * What each line of a text is: one look at all lines together, before the tree is built. Nothing here moves or
 * changes; the answers are data.
 */
import type {Line} from '../1-text/lines.ts'
import type {Lexicon} from '../lexicon.ts'
import {annexTitleLines, findAnnexLists} from './annexes.ts'
import {findTableLines, type Separator} from './columns.ts'
import {findOpenings, type Opening, unnumbered} from './constructs.ts'
import {findContentsList} from './contents-list.ts'
import {type EnumerationMark, findEnumerations} from './enumerations.ts'
import {type Around, closingRole, endsSignature, maySign, openingRole} from './frame.ts'
import {type Genres, toGenres} from './genres.ts'
import type {ParagraphRole} from './nodes.ts'
import {type IsOffice, toOffices} from './offices.ts'
import {readOpenings} from './openings.ts'
import {findFooter, toSiteWords} from './site.ts'
import {titleExtent} from './titles.ts'

export interface Shape {
  /** What it is for, where it belongs to the frame. */
  role: ParagraphRole | null
  /** The provision it opens. */
  opening: Opening | null
  separator: Separator | null
  /** Lines below that go on with it: a title over three lines, the title of an annex. */
  more: number
  /** Goes on with a line above. */
  taken: boolean
  marks: readonly EnumerationMark[]
}

export function readShapes(lines: readonly Line[], lexicon: Lexicon): Shape[] {
  const shapes = lines.map(
    (): Shape => ({role: null, opening: null, separator: null, more: 0, taken: false, marks: []})
  )
  const site = toSiteWords(lexicon.site)
  const genres = toGenres(lexicon.genres)
  for (const at of findContentsList(lines)) shapes[at]!.role = 'contents'
  for (const [at, separator] of findTableLines(lines)) {
    if (shapes[at]!.role === null && !isLabelled(lines[at]!, site)) shapes[at]!.separator = separator
  }
  const isFree = (at: number) => {
    const shape = shapes[at]
    return shape !== undefined && shape.role === null && shape.separator === null && !shape.taken
  }
  const around: Around = {before: null, genres, isOffice: toOffices(lexicon.offices), site}
  readHead(lines, shapes, around, isFree)
  for (const at of findAnnexLists(lines, (behind) => isSignature(lines, behind)))
    shapes[at]!.role ??= 'annexList'
  const openings = readOpenings(lines, isFree, lexicon)
  openings.forEach((opening, at) => {
    shapes[at]!.opening = opening
  })
  readUnnumbered(lines, shapes)
  const footer = findFooter(
    lines,
    (at) =>
      shapes[at]!.opening !== null || shapes[at]!.separator !== null || isSigned(lines, at, around.isOffice),
    site
  )
  for (let at = footer; at < lines.length; at++) shapes[at]!.role = 'site'
  readFrames(lines, shapes, around, isFree)
  readAnnexTitles(lines, shapes, isFree)
  readMarks(lines, shapes)
  return shapes
}

function isOfLabel(lines: readonly Line[], at: number, around: Around): boolean {
  const {text} = lines[at + 1]!
  if (around.site.labelOf(lines[at]!.text)?.value !== '') return false
  return text.length <= 20 && !/[，。；：！？]/.test(text) && openingRole(text, around) === null
}

function isLabelled({text}: Line, {labelOf}: Around['site']): boolean {
  return labelOf(text) !== null && !text.trimEnd().includes('\t')
}

/** Lines of a page's header and of the frame that no marker of the body may claim: ——2026年1月……会议上. */
function readHead(
  lines: readonly Line[],
  shapes: Shape[],
  around: Around,
  isFree: (at: number) => boolean
): void {
  const claims: readonly ParagraphRole[] = ['site', 'subtitle', 'enactment', 'salutation']
  for (let at = 0; at < Math.min(lines.length, 60); at++) {
    if (!isFree(at)) continue
    // Behind the first provision 时间：, 来源： and 记者 say something of the plan.
    if (findOpenings(lines[at]!.text).some(({construct}) => construct.kind !== 'item')) break
    const role = openingRole(lines[at]!.text, around)
    if (role && claims.includes(role)) shapes[at]!.role = role
    else if (lines[at]!.text.length > 200) break
    // 来源： ⏎ 陕西省人民政府: a label, and what it tells on a line of its own
    if (role === 'site' && isFree(at + 1) && isOfLabel(lines, at, around)) shapes[at + 1]!.role = 'site'
  }
}

const longestPreamble = 12

/** Zones before a body, in which every line is held against the frame: at the beginning, and behind a date. */
function readFrames(
  lines: readonly Line[],
  shapes: Shape[],
  around: Around,
  isFree: (at: number) => boolean
): void {
  let front = true
  let before: ParagraphRole | null = null
  let running = 0
  const numbering = {last: new Map<string, number>(), highest: outermost(shapes)}
  for (let at = 0; at < lines.length; at++) {
    const shape = shapes[at]!
    const {text} = lines[at]!
    if (shape.role === 'site') continue
    if (shape.taken || shape.separator || shape.role) before = shape.role ?? before
    else if (shape.opening) {
      front = false
      numbering.last.set(shape.opening.construct.name, shape.opening.number ?? 0)
    } else {
      const mayBe = (line: number) =>
        isFree(line) && shapes[line]!.opening === null && !isTitleLike(lines, line, around.genres)
      const signs = signatureLines(lines, at, mayBe)
      if (signs > 0) {
        for (let line = at; line < at + signs; line++) shapes[line]!.role = 'signature'
        before = 'signature'
        front = true
        continue
      }
      const seen: Around = {...around, before}
      const role: ParagraphRole | null = front
        ? (openingRole(text, seen) ?? closingRole(text, seen))
        : closingRole(text, seen)
      if (role === 'title') claimTitle(lines, shapes, at, around.isOffice)
      else
        shape.role = role ?? (!front && isSecondTitle(lines, shapes, at, around, numbering) ? 'title' : null)
      if (shape.role === 'date' || shape.role === 'title') front = true
      before = shape.role
      running = shape.role === null ? running + 1 : 0
      // So many paragraphs are no preamble before a body: the body has no markers.
      if (running > longestPreamble) front = false
    }
  }
}

/** 重庆市“满天星”行动计划 ⏎ 工作专班办公室 ⏎ 2026年4月10日: the first ends like a title, the next goes on with it. */
function isTitleLike(lines: readonly Line[], at: number, genres: Genres): boolean {
  const {text} = lines[at]!
  if (text.length > 60 || !genres.names(text)) return false
  const [before, next, last] = [lines[at - 1], lines[at + 1], lines[at + 2]]
  const signs =
    next && last && /^\p{Script=Han}+(?:（[^（）]*）)?$/u.test(next.text) && endsSignature(last.text)
  return !(signs && before && /[。：]$/.test(before.text))
}

/** Seven offices may sign together. */
const mostSignatures = 10

/** How many lines from `at` on sign the date below them. */
function signatureLines(lines: readonly Line[], at: number, isFree: (at: number) => boolean): number {
  let count = 0
  while (count < mostSignatures && lines[at + count] && isFree(at + count)) {
    const {text} = lines[at + count]!
    if (endsSignature(text)) return count
    if (!maySign(text) || /[〔（([]\d{4}[〕）)\]]\d+号?$/.test(text)) return 0
    count++
  }
  return 0
}

/** Behind an office and a date a page may go on, before them it does not. */
function isSigned(lines: readonly Line[], at: number, isOffice: IsOffice): boolean {
  const office = lines[at - 1]
  return endsSignature(lines[at]!.text) && office !== undefined && isOffice(office.text)
}

function isSignature(lines: readonly Line[], at: number): boolean {
  return (
    signatureLines(lines, at, () => true) > 0 || (lines[at] !== undefined && endsSignature(lines[at]!.text))
  )
}

function claimTitle(lines: readonly Line[], shapes: Shape[], at: number, isOffice: IsOffice): void {
  const free = (line: number) => {
    const shape = shapes[line]
    const open = shape !== undefined && !shape.taken && shape.opening === null && shape.separator === null
    return open && (shape.role === null || shape.role === 'signature') ? lines[line]!.text : null
  }
  const {first, last} = titleExtent(at, (line) => (line === at ? lines[at]!.text : free(line)), isOffice)
  for (let line = first; line <= last; line++) {
    shapes[line]!.role = 'title'
    shapes[line]!.taken = line > first
  }
  shapes[first]!.more = last - first
}

/** A second text begins where a title stands and the numbering starts again: one notice may carry two plans. */
function isSecondTitle(
  lines: readonly Line[],
  shapes: readonly Shape[],
  at: number,
  {genres}: Around,
  {last, highest}: {last: ReadonlyMap<string, number>; highest: number}
): boolean {
  const {text} = lines[at]!
  if (text.length > 60 || /[，。；：！？]/.test(text) || !genres.names(text)) return false
  const next = shapes.slice(at + 1, at + 12).find(({opening}) => opening)?.opening
  if (next?.number !== 1) return false
  return (last.get(next.construct.name) ?? 0) >= 2 && next.construct.rank <= highest
}

/** Rank of the highest construct that opens two lines or more. */
function outermost(shapes: readonly Shape[]): number {
  const counts = new Map<number, number>()
  for (const {opening} of shapes) {
    if (opening) counts.set(opening.construct.rank, (counts.get(opening.construct.rank) ?? 0) + 1)
  }
  return Math.min(...[...counts].filter(([rank, count]) => rank > 0 && count > 1).map(([rank]) => rank))
}

function readUnnumbered(lines: readonly Line[], shapes: Shape[]): void {
  const rank = outermost(shapes)
  lines.forEach(({text}, at) => {
    if (!/^附[\s　]*则$/.test(text) || shapes[at]!.role || shapes[at]!.opening) return
    if (Number.isFinite(rank)) {
      shapes[at]!.opening = {construct: {...unnumbered, rank}, marker: '', number: null}
    }
  })
}

function readAnnexTitles(lines: readonly Line[], shapes: Shape[], isFree: (at: number) => boolean): void {
  shapes.forEach(({opening}, at) => {
    if (opening?.construct.name !== 'annex' || opening.marker.length < lines[at]!.text.length) return
    const more = annexTitleLines(lines, at, (line) => isFree(line) && shapes[line]!.opening === null)
    for (let line = at + 1; line <= at + more; line++) shapes[line]!.taken = true
    shapes[at]!.more = more
  })
}

function readMarks(lines: readonly Line[], shapes: Shape[]): void {
  const marks = findEnumerations(
    lines,
    (at) => {
      const {role, separator, taken, opening} = shapes[at]!
      return role || separator || taken ? null : (opening?.marker.length ?? 0)
    },
    (at) => {
      const {opening, role} = shapes[at]!
      return opening?.construct.rank ?? (role === null || role === 'site' ? null : 0)
    }
  )
  for (const [at, found] of marks) shapes[at]!.marks = found
}
