/**
 * What a document tells somebody to do: its smallest numbered or enumerated units, by kind.
 *
 *     三、重点任务 ›（五）… › 11.推进跨境电商健康发展。…    measure
 *     二、发展目标                                  goal
 *     四、保障措施 ›（一）加强组织领导。…               safeguard
 *
 * Which sections are units, what their headings and their own words tell of their kind: measure/.
 */
import {type PolicyText, readSlice} from '../1-text/text.ts'
import type {Root, Section} from '../2-tree/nodes.ts'
import type {AppliedCorrection} from '../corrections/applied.ts'
import type {Lexicon} from '../lexicon.ts'
import type {MeasureKind} from '../metadata.ts'
import type {Facts} from './index.ts'
import {findProvision} from './measure/provision.ts'
import {toPurposes} from './measure/purpose.ts'
import {factsInside, type Specifics, toSpecifics} from './measure/specifics.ts'
import {toTopics} from './measure/topics.ts'
import {findUnits, type Unit} from './measure/units.ts'
import {findWording, type Wording} from './measure/wording.ts'

export interface Measure extends Wording {
  /** Address of its section: the measure's id is the section's. */
  id: string
  kind: MeasureKind
  head: string
  start: number
  end: number
  /** Which of object, amount, deadline, owner and place it names. */
  specifics: Specifics
  /** The weightiest first. */
  topics: string[]
  /** What people corrected of it, where they did. */
  corrections?: readonly AppliedCorrection[]
}

/** Measures of a tree, in reading order, with what the facts inside them tell. */
export function findMeasures(text: PolicyText, tree: Root, facts: Facts, lexicon: Lexicon): Measure[] {
  const units = findUnits(text, tree)
  const inside = factsInside(
    facts,
    units.map(({section}) => section)
  )
  const purposeOf = toPurposes(lexicon)
  return units.map((unit, index) => toMeasure(text, unit, purposeOf(unit.above), inside[index]!, lexicon))
}

function toMeasure(
  text: PolicyText,
  {section, above}: Unit,
  said: MeasureKind | null,
  inside: Facts,
  lexicon: Lexicon
): Measure {
  const words = readSlice(text, section.start, section.end)
  const heading = section.children.find(({type}) => type === 'heading')
  return {
    id: section.id,
    kind: kindOf(words, said, section, above, lexicon),
    head: section.title || firstClause(words, section.marker),
    start: section.start,
    end: section.end,
    ...findWording(words, lexicon),
    specifics: toSpecifics(words, inside),
    topics: toTopics(inside.terms, heading?.end ?? section.start)
  }
}

/** Headings say it; where they do not, its own words; a unit that says nothing of it tells somebody to act. */
function kindOf(
  words: string,
  said: MeasureKind | null,
  section: Section,
  above: Unit['above'],
  lexicon: Lexicon
): MeasureKind {
  // 总体要求 in one piece that says what is to be reached, and by when.
  if (/(?:总体(?:要求|思路)|目标任务)$/.test(section.title) && /到\d{4}年/.test(words)) return 'goal'
  const own = words.slice(section.marker.length).trimStart()
  // 附则 › 各省、自治区、直辖市人民政府应根据本预案……制订……: also there somebody is told to act.
  const isCharge =
    said === 'other' &&
    /^附[\s　]*则$/.test(above.at(-2)?.words ?? '') &&
    duty.test(behindTitle(own, section))
  if (said !== null && !isCharge) return said
  const told =
    findProvision(own, lexicon) ?? unlessPrinciple(findProvision(behindTitle(own, section), lexicon))
  return told ?? (!isCharge && saysLittle(own, section, lexicon) ? 'other' : 'measure')
}

/** 坚持……的原则 behind a heading that tells somebody to act says how. */
function unlessPrinciple(kind: MeasureKind | null): MeasureKind | null {
  return kind === 'principle' ? null : kind
}

/** What follows a heading; all of it where there is nothing else. */
function behindTitle(words: string, {title}: Section): string {
  const rest = words.startsWith(title) ? words.slice(title.length).replace(/^[。：:\s]+/, '') : ''
  return rest === '' ? words : rest
}

const duty =
  /^[^。]{0,120}(?:应当|应(?!用|急|对)|不得|由[^。，]{2,30}(?:制[定订]|发布|规定|执行)|依照[^。，]{2,40}执行)/

/** 高新区要全面贯彻……, 各单位应当…… */
const modal = /[^需重主只]要(?![求点素闻])[^。]|应当|必须|不得/

/** A section without a directive in it describes: 外贸额居全省第一。 Numbered provisions and enumerations tell. */
function saysLittle(words: string, {kind, title}: Section, {directives}: Lexicon): boolean {
  if (kind !== 'section' && kind !== 'chapter') return false
  if (modal.test(words)) return false
  return !directives.some((word) => words.includes(word) || title.includes(word))
}

function firstClause(text: string, marker: string): string {
  return /[^，。；：\s][^，。；：]{0,60}/.exec(text.slice(marker.length))?.[0] ?? ''
}
