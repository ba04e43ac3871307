/** What codes of facts are called where people read them: in messages, and on the pages. */
import type {Measure} from './3-facts/measure.ts'
import type {PolicyKind, Region} from './metadata.ts'
import type {Masked} from './policy.ts'

export const kindNames: Record<PolicyKind, string> = {
  plan: '规划',
  implementation: '实施方案',
  measures: '若干措施',
  report: '报告',
  speech: '讲话',
  notice: '通知',
  law: '法规',
  other: '其他'
}

export const citationKinds = {...kindNames, notice: '文件', other: '文件', treaty: '条约'} as const

export const statusNames = {
  target: '目标',
  achieved: '已实现',
  baseline: '基期',
  condition: '条件',
  context: '背景'
} as const

export const comparatorNames = {
  '=': '',
  '>=': '以上',
  '>': '突破',
  '<=': '以内',
  '<': '不到',
  '~': '左右'
} as const

/** What a figure says of its indicator. */
export const changeMeanings = {
  level: '水平',
  increase: '增加量',
  growth: '增速',
  multiple: '倍数',
  share: '占比'
} as const

export const roleNames = {lead: '牵头', support: '配合', resp: '责任单位'} as const

export const levelNames: Record<Region['level'], string> = {
  national: '国家',
  province: '省级',
  city: '市级',
  county: '县级'
}

export const maskedNames: Record<Masked['value']['what'], string> = {
  number: '数字',
  year: '年份',
  place: '地名',
  company: '企业名',
  person: '人名',
  name: '名称'
}

export const measureKindNames: Record<Measure['kind'], string> = {
  measure: '措施',
  goal: '目标',
  principle: '原则',
  safeguard: '保障',
  other: '其他'
}
