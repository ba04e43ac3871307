/**
 * What stands beside a hit: which words were met where, who is responsible, which target.
 *
 *     命中　标题 1 处，正文 2 处，责任单位
 *     责任单位　各县（区）人民政府、市商务局等 4 家
 *     未设目标
 */
import type {Answer} from '../answer.ts'
import type {SearchRecord} from '../index/index-format.ts'
import {fold} from '../text/fold.ts'
import {marginWords, passageWords} from '../wording.ts'
import {fieldWords} from './answer-words.ts'
import type {Hit, Mark} from './hit.ts'

export interface MarginLine {
  label: string
  text: string
}

/** What was asked for, as understood. */
type Asked = Pick<Answer, 'wanted' | 'fields'>

export function marginLines(hit: Hit, asked: Asked): MarginLine[] {
  const {record} = hit
  const lines: MarginLine[] = [{label: marginWords.hit, text: hitWords(hit, asked)}]
  const responsible = foundFirst(hit.units, asked)
  if (responsible.length > 0) lines.push({label: marginWords.units, text: unitWords(responsible)})
  else if (record.kind === 'measure') lines.push({label: '', text: marginWords.noUnits})
  lines.push(...figureLines(record))
  if (!['measure', 'goal', 'safeguard'].includes(record.kind)) {
    lines.push({label: '', text: `${passageWords[record.kind]}${marginWords.noMeasure}`})
  }
  return lines
}

/**
 * Why it is a hit. Of one word 正文 2 处；同义“…” 1 处; of several each under its own name; without words the
 * fields: 责任单位“商务局”、年份“2023”.
 */
export function hitWords(hit: Hit, {wanted, fields}: Asked): string {
  if (wanted.length === 0)
    return fields
      .filter(({known}) => known)
      .map(fieldWords)
      .join('、')
  const words = wanted.map((each, place) => {
    const said = placesOf(hit, each, place)
    return wanted.length > 1 ? `“${each.word.typed}”${said}` : said
  })
  return words.join('；')
}

function placesOf(
  {title, text, unitMarks, topicWords, above}: Hit,
  {variants}: Asked['wanted'][number],
  place: number
): string {
  if (above.includes(place)) return marginWords.above
  const own = (marks: readonly Mark[]) => marks.filter((mark) => mark.word === place)
  const parts = [
    marginWords.places(marginWords.title, countTyped(own(title), variants)),
    marginWords.places(marginWords.text, countTyped(own(text), variants)),
    unitMarks.some(({word}) => word === place) && marginWords.units,
    topicWords.includes(place) && marginWords.topic
  ].filter(Boolean)
  const others = variants.flatMap(({label, synonym}, variant) => {
    const met = [...own(title), ...own(text)].filter((mark) => mark.variant === variant).length
    return synonym && met > 0 ? [marginWords.places(`${marginWords.synonym}“${label}”`, met)] : []
  })
  return [parts.join('，'), ...others].filter(Boolean).join('；')
}

function countTyped(marks: readonly Mark[], variants: Asked['wanted'][number]['variants']): number {
  return marks.filter(({variant}) => !variants[variant]!.synonym).length
}

/** A name that was looked for is not among those left out. */
function foundFirst(names: readonly string[], {wanted, fields}: Asked): string[] {
  const units = fields.filter(({field}) => field === 'unit')
  const texts = [
    ...wanted.flatMap(({variants}) => variants.map(({text}) => text)),
    ...units.map(({typed}) => fold(typed))
  ]
  const isFound = (name: string) => texts.some((text) => fold(name).includes(text))
  return [...names.filter(isFound), ...names.filter((name) => !isFound(name))]
}

/** Two names and how many there are. */
function unitWords(names: readonly string[]): string {
  const shown = names.slice(0, 2).join('、')
  return names.length > 2 ? `${shown}等 ${names.length} 家` : shown
}

function figureLines({kind, targets, achieved, figure}: SearchRecord): MarginLine[] {
  const label = targets > 0 ? marginWords.target : marginWords.achieved
  const number = targets || achieved
  if (number > 0) return [{label, text: number > 1 ? `${figure}等 ${number} 处` : figure}]
  return kind === 'measure' || kind === 'goal' ? [{label: '', text: marginWords.noTarget}] : []
}
