/**
 * Whether a figure is to be reached, has been reached, is where a target starts, stands in a rule, or none
 * of these.
 *
 *     力争…达到50%          target        由2022年的1.08亿美元…   baseline
 *     “十二五”期间…完成14.99亿美元   achieved      营业额500万元以上的企业，给予5万元支持   condition
 *     年产30万吨啤酒麦芽加工厂项目   context       全球经济增长率区间为3%-4%（形势）     context
 */
import {
  isAttendance,
  isCondition,
  isFacility,
  isNamedList,
  isRuling,
  isThreshold,
  type StatusClues,
  type StatusScene
} from './rules.ts'
import type {FigureValue} from './value.ts'

export type Status = FigureValue['status']

/** It has happened, whoever says it; the second list only where somebody reports. */
const past = /已|截至|截止|去年|上年|年来|取得了|实现了|完成了|突破了|达到了|建成投|以来[，,]/
const reported = /同比|完成(?!率)|获批|获评|荣获|落成|入选|了/
const regular: ReadonlySet<string> = new Set(['原则上', '保持在', '稳定在'])
const future =
  /力争|确保|争取|目标|(?<![主重需必首])要(?![素求点件闻塞道领害么])|将(?!军)|努力|计划(?!生育)|预期|再(?:新增|增|建)|今年|年底前|年内|进一步|下一步|到20\d\d年/

/** `null` where neither the words around nor the headings above decide. */
export function readStatus(clues: StatusClues, scene: StatusScene): Status | null {
  if (clues.isBase) return 'baseline'
  if (isFacility(clues, scene.lexicon)) return 'context'
  if (isAttendance(clues)) return 'context'
  if (isThreshold(clues)) return 'condition'
  if (isCondition(clues, scene)) return 'condition'
  const read = byYear(clues, scene) ?? byWords(clues, scene) ?? bySection(clues, scene)
  return read === 'target' && isNamedList(clues) ? 'context' : read
}

/** A year said in the sentence decides; one handed on only where the section does not speak against it. */
function byYear({year, yearSaid, before}: StatusClues, {now, sense}: StatusScene): Status | null {
  if (year === null || now === null || year === now) return null
  if (sense === 'setting' && year > now) return 'context'
  if (!yearSaid && sense === 'retrospect') return 'achieved'
  if (year > now) return 'target'
  return yearSaid || !future.test(before) ? 'achieved' : null
}

function byWords({around, before, strength}: StatusClues, {sense, kind}: StatusScene): Status | null {
  if (sense === 'retrospect') return 'achieved'
  // 面积原则上不少于1万平方米: how it is to be done, where a text sets rules.
  if (strength !== null && isRuling(kind) && regular.has(strength)) return 'condition'
  if (strength !== null) return 'target'
  if (sense === 'prospect') return null
  const reports = kind === 'report' || kind === 'speech'
  if (past.test(around) || (reports && reported.test(around))) return 'achieved'
  if (future.test(around)) return 'target'
  return past.test(before) && !future.test(before) ? 'achieved' : null
}

function bySection(clues: StatusClues, {sense, kind, now}: StatusScene): Status | null {
  const {tags, clause, before, year} = clues
  if (sense === 'prospect') return 'target'
  if (sense === 'setting') return 'context'
  const has = (...wanted: Parameters<typeof tags.has>[0][]) => wanted.some((tag) => tags.has(tag))
  const {quantity, noun} = clause
  const bound = quantity.said && quantity.comparator !== '~' && quantity.comparator !== '<'
  const counts = has('gain', 'make', 'reach', 'rise', 'fall') || noun.end > quantity.end || bound
  if (kind === 'plan' || kind === 'implementation') return counts ? 'target' : null
  if (kind === 'measures') return counts || /到20\d\d年/.test(before) ? 'target' : 'condition'
  const isPast = year !== null && now !== null && year <= now
  if (kind !== 'report' && kind !== 'speech' && kind !== 'other' && !isPast) return null
  const states = has('reach', 'have', 'rise', 'fall', 'rate', 'yoy', 'done')
  const shares = has('of') && quantity.dimension === 'ratio'
  const names = clues.words !== '' && noun.end === noun.start
  return (states || shares || names) && !future.test(before) ? 'achieved' : null
}
