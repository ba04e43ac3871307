/** Words for what people corrected of the reading. */
import type {z} from 'zod'
import {type CorrectableKind, type correctable, correctableNames} from '../policy/corrections/correctable.ts'
import type {AppliedCorrection} from '../policy/corrections.ts'
import {citationKinds, comparatorNames, date, roleNames, site, statusNames} from '../ui-strings.ts'
import {maskedWords} from './masked.ts'
import {measureKindNames} from './measures.ts'
import {levelNames} from './regions.ts'

type Fields = {[Kind in CorrectableKind]: Record<keyof z.output<(typeof correctable)[Kind]>, string>}

const fieldNames: Fields = {
  figure: {
    value: '数值',
    valueMax: '数值上限',
    unit: '单位',
    comparator: '界限',
    indicator: '指标',
    status: '性质',
    year: '年份',
    baseYear: '基期年份',
    baseValue: '基期数',
    change: '变化',
    cumulative: '累计',
    strength: '措辞',
    scope: '范围'
  },
  duty: {unit: '责任单位', role: '文中身份'},
  citation: {
    title: '题名',
    docNumber: '文号',
    kind: '文种',
    self: '指本文件',
    shortName: '简称',
    issuer: '发文机关',
    article: '条款'
  },
  place: {name: '地名', kind: '层级', code: '区划代码', own: '指本地'},
  masked: {what: '隐去的是', digits: '位数'},
  measure: {kind: '类', strength: '措辞', degree: '力度'}
}

const changes = {level: '水平', increase: '增加量', growth: '增速', multiple: '倍数', share: '占比'}
const places = {...levelNames, zone: '园区', group: '几地合称', country: '国家'}
const degrees = {must: '必须', aim: '力争', support: '支持', explore: '探索'}

/** Names of values that are codes, by kind and field. */
const valueNames: Record<string, Readonly<Record<string, string>>> = {
  'figure status': statusNames,
  'figure comparator': {...comparatorNames, '=': '恰为'},
  'figure change': changes,
  'duty role': roleNames,
  'citation kind': citationKinds,
  'place kind': places,
  'masked what': maskedWords.kinds,
  'measure kind': measureKindNames,
  'measure degree': degrees
}

export const correctionWords = {
  name: '更正',
  label: (quote: string) => `更正 · ${quote}`,
  /** Of a mark that stands alone in a row, read aloud. */
  seen: '看更正',
  /** 性质：程序读作“已实现”，更正为“背景” */
  change({kind, action, field, was, now}: AppliedCorrection): string {
    const what = correctableNames[kind]
    if (action === 'remove') return `程序读作${what}，更正为不是${what}`
    if (action === 'add') return `程序没有读出，补上这处${what}`
    const name = (fieldNames[kind] as Record<string, string>)[field ?? ''] ?? ''
    const read = isBlank(was) ? '程序没有读出' : `程序读作“${valueWords(kind, field, was)}”`
    return `${name}：${read}，更正为${isBlank(now) ? '未载' : `“${valueWords(kind, field, now)}”`}`
  },
  /** In a cell of a table: 年份：程序读作“2025”，更正为“2026”（策脉编者：统计公报写明。） */
  told: (made: AppliedCorrection): string => `${correctionWords.change(made)}（${made.who}：${made.why}）`,
  /** 策脉编者　2026年11月26日 */
  signed: ({who, day}: AppliedCorrection) => [who, day && date(day)].filter(Boolean).join(site.separator)
} as const

function isBlank(value: unknown): boolean {
  return value === null || value === ''
}

function valueWords(kind: CorrectableKind, field: string | null, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return valueNames[`${kind} ${field}`]?.[String(value)] ?? String(value)
}
