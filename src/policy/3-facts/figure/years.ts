/**
 * Which year a figure stands in: said in its sentence, or by what governs the sentence.
 *
 *     2.利用外资预期目标：“十三五”期间，累计…达到6亿美元。累计利用国外贷款达到25亿美元。
 *                        ^^^^^^^^^ governs both sentences
 *     2013年，进出口总额跨上100亿美元的新台阶。市场主体较快增长，…3659家。
 *     ^^^^^ governs the first only
 */
import type {Metadata} from '../../metadata.ts'
import type {Passage} from '../passages.ts'
import {yearSense} from './outlook.ts'
import {type SectionSense, sectionSense} from './sections.ts'
import type {Governing, Survey} from './survey.ts'
import {findTimes, type Time} from './times.ts'
import type {FigureValue} from './value.ts'

type Status = FigureValue['status']

/** The year a document speaks in: of its date, of its title, or the first of its period. */
function yearOf({issued, title, period}: Metadata): number | null {
  if (issued) return Number(issued.slice(0, 4))
  return yearInTitle(title) ?? period?.start ?? null
}

/** 2025年甘肃省政府工作报告, 数字山东2021行动方案; not （2023—2027年）. */
function yearInTitle(title: string | null): number | null {
  const years = (title ?? '').match(/(?<![\d—-])(?:19|20)\d{2}(?![\d—-])/g)
  return years?.length === 1 ? Number(years[0]) : null
}

/** What governs the passage when it begins. Linear over a document whose passages are read in order. */
function governingBefore(passage: Passage, survey: Survey): Governing | null {
  const last = passage.before.at(-1)
  if (!last) return null
  return handOn(last, survey) ?? (isDash(passage) && !isDash(last) ? namedAhead(last, survey) : null)
}

/** An item ——……: the paragraph that introduces it governs it, wherever it says its year. */
function isDash({section}: Passage): boolean {
  return section?.marker.startsWith('—') ?? false
}

function namedAhead(passage: Passage, survey: Survey): Governing | null {
  const {text, document} = passage
  if (document.metadata.period) return null
  const now = nowOf(passage, survey)
  const time = findTimes(text, now).findLast(
    ({start, role, year}) =>
      role === 'point' && year !== null && year > (now ?? 0) && /(?<!与)[到至]$/.test(text.slice(0, start))
  )
  return time ? {year: time.year, from: time.from, span: false, own: false} : null
}

/** What a passage hands on to the next one of its section and to the sections below it. */
function handOn(passage: Passage, survey: Survey): Governing | null {
  const known = survey.handed.get(passage)
  if (known !== undefined) return known
  const made = lastingTime(passage, survey) ?? governingBefore(passage, survey)
  survey.handed.set(passage, made)
  return made
}

const opening =
  /^[\s“”"]*(?:[^，。；：]{0,14}(?:目标|任务|预期|安排)[^，。；：]{0,4}[：:，,])?[\s“"]*(?:力争|确保|预计|计划)?(?:到|至|在)?[“"]?$/

/** Only a time that opens its sentence lasts, and a past year only where a heading prints it. */
function lastingTime(passage: Passage, survey: Survey): Governing | null {
  const {text, node, lexicon, path} = passage
  if (node.type === 'table' || !/\d|五/.test(text.slice(0, 40))) return null
  const now = nowOf(passage, survey)
  const head = text.slice(0, 60)
  const time = findTimes(head, now).find(({role}) => role === 'point' || role === 'span')
  if (!time || time.year === null) return null
  const {year, from, role} = time
  if (node.type === 'heading') {
    if (findTimes(text, now).filter(({from}) => from !== null).length > 1) return null
    // 推动“十五五”开好局 is about its first year.
    if (from !== null && /^[^，。]{0,4}开[好新]?局/.test(head.slice(time.end))) return null
    // “十三五”发展基础 tells of what was there when that plan began.
    const plans = passage.document.metadata.kind !== 'report'
    const before = plans && from !== null && sectionSense(path, lexicon, survey.senses) === 'retrospect'
    return {year: before ? from - 1 : year, from: before ? null : from, span: false, own: false}
  }
  const isTopic = /^(?:，)?(?:既?是|作为)/.test(head.slice(time.end))
  if (isTopic || !opening.test(head.slice(0, time.start))) return null
  const ahead = now === null ? /[到至]$/.test(head.slice(0, time.start)) : year > now
  return role === 'span' || from !== null || ahead ? {year, from, span: role === 'span', own: false} : null
}

/** What a passage says about the years of its figures. */
export interface YearScene {
  now: number | null
  sense: SectionSense | null
  handed: Governing | null
  metadata: Metadata
}

export function toYearScene(passage: Passage, survey: Survey): YearScene {
  const {metadata} = passage.document
  const now = nowOf(passage, survey)
  return {now, sense: senseOf(passage, now, survey), handed: governingBefore(passage, survey), metadata}
}

/** What the headings say; where they do not, on which side of the turn of a report it stands. */
function senseOf(
  {path, lexicon, document, at}: Passage,
  now: number | null,
  survey: Survey
): SectionSense | null {
  const said = sectionSense(path, lexicon, survey.senses)
  if (said !== null) return said
  for (const {title} of path.toReversed()) {
    const sense = yearSense(title, now, document.metadata.kind)
    if (sense !== null) return sense
  }
  const {outlook} = survey
  return outlook === null ? null : at < outlook ? 'retrospect' : 'prospect'
}

/** The year a passage speaks in; where the document does not say, its headings may: 2025年工作回顾 is told in 2026. */
export function nowOf({document, path, lexicon}: Passage, survey: Survey): number | null {
  const said = yearOf(document.metadata)
  if (said !== null) return said
  for (const section of path) {
    const year = yearInTitle(section.title)
    if (year !== null)
      return sectionSense([section], lexicon, survey.senses) === 'retrospect' ? year + 1 : year
  }
  return null
}

/** The time that governs a place in a sentence: the last one said before it, else what was handed on. */
export function governing(at: number, times: readonly Time[], handed: Governing | null): Governing | null {
  const said = times.findLast(({end, role}) => end <= at && (role === 'point' || role === 'span'))
  return said ? {year: said.year, from: said.from, span: said.role === 'span', own: true} : handed
}

/** The year of a figure of that status, governed by `time`; `before` are the words of its sentence before it. */
export function yearFor(
  status: Status,
  time: Governing | null,
  before: string,
  scene: YearScene
): number | null {
  if (status === 'condition')
    return time?.own && time.year !== null && time.year >= (scene.now ?? 0) ? time.year : null
  if (time?.own) return time.year
  if (status === 'context' && time?.year != null && scene.sense === 'setting') return time.year
  if (status === 'context' || /每年|年均新增/.test(before)) return null
  const fits = time?.year != null && (scene.now === null || (status === 'target') === time.year >= scene.now)
  return fits ? time.year : defaultYear(status, scene)
}

/** Where no year is said: the end of the plan for its targets, what came before it for its foundations. */
function defaultYear(status: Status, {now, metadata, sense}: YearScene): number | null {
  const {kind, period, title} = metadata
  const reports = kind === 'report' || kind === 'speech'
  if (status === 'target') return period?.end ?? (reports ? now : yearInTitle(title))
  if (status !== 'achieved') return null
  if (reports) return kind === 'report' && now !== null ? now - 1 : null
  return sense === 'retrospect' && period ? period.start - 1 : null
}
