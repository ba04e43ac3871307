/** What the fields people correct are called, and the codes in them. */
import type {z} from 'zod'
import {
  changeMeanings,
  citationKinds,
  comparatorNames,
  levelNames,
  maskedNames,
  measureKindNames,
  roleNames,
  statusNames
} from '../code-names.ts'
import type {CorrectableKind} from './applied.ts'
import type {correctable} from './correctable.ts'

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

const places = {...levelNames, zone: '园区', group: '几地合称', country: '国家'}
const degrees = {must: '必须', aim: '力争', support: '支持', explore: '探索'}

/** Names of values that are codes, by kind and field. */
const valueNames: Record<string, Readonly<Record<string, string>>> = {
  'figure status': statusNames,
  'figure comparator': {...comparatorNames, '=': '恰为'},
  'figure change': changeMeanings,
  'duty role': roleNames,
  'citation kind': citationKinds,
  'place kind': places,
  'masked what': maskedNames,
  'measure kind': measureKindNames,
  'measure degree': degrees
}

/** figure, status → 性质 */
export function fieldWords(kind: CorrectableKind, field: string | null | undefined): string {
  return (fieldNames[kind] as Record<string, string>)[field ?? ''] ?? field ?? ''
}

/** figure, status, achieved → 已实现; `null` where it says nothing. */
export function valueWords(
  kind: CorrectableKind,
  field: string | null | undefined,
  value: unknown
): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  return (
    valueNames[`${kind} ${field}`]?.[String(value)] ??
    (typeof value === 'object' ? JSON.stringify(value) : String(value))
  )
}
