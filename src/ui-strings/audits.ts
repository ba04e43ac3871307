/** Words of /audits/, and the names of verdicts and kinds wherever they are shown. */
import type {Audit, AuditKind, Verdict} from '../policy/4-links/links.ts'
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

/** `short`: in a cell of a table. */
export const verdictNames: Record<Verdict, {sign: string; word: string; short: string; note: string}> = {
  inconsistent: {
    sign: '≠',
    word: '不相符',
    short: '不相符',
    note: '计入舍入和“以上”“左右”的余地，文中所写与复算仍有差别。'
  },
  'within-tolerance': {
    sign: '≈',
    word: '容差内相符',
    short: '容差内相符',
    note: '印出的数位经过舍入，或文中写有“以上”“突破”“左右”，计入这些余地后相符。'
  },
  'not-assessable': {
    sign: '?',
    word: '无从核算',
    short: '无从核算',
    note: '算式里缺数，或两数不能相比；各处写明原因。'
  },
  consistent: {
    sign: '=',
    word: '相符',
    short: '相符',
    note: '文中所写与复算的结果相同，或在其范围之内。完成情况只把规划与完成的两个数并列，不算相符。'
  }
}

interface KindWords {
  name: string
  /** What is held against what. */
  note: string
  /** Between what is stated and what comes of it. */
  told: (stated: string, computed: string) => string
}

/** 25.99%, 超过20亿美元; near miss: 3项合计27.09亿美元, 2023年2月有28天, which are told as they are. */
export function isPlainNumber(computed: string): boolean {
  return /^(?:超过|低于|约|[-−.\d])[^，：]{0,16}$/.test(computed) && !/合计|[有在是]/.test(computed)
}

/** `verb` leads to a number alone: what comes as a clause needs none. */
function tell(verb: string): KindWords['told'] {
  return (stated, computed) => {
    const lead = isPlainNumber(computed) ? `${verb}${/^\d/.test(computed) ? ' ' : ''}` : ''
    return `文中写${stated}，${lead}${computed}`
  }
}

/** A plan and its result: two numbers side by side, which neither agree nor disagree. */
export const attainmentName = {sign: '→', short: '完成情况'} as const

/** What stands at an audit. */
export function auditSign({kind, verdict}: Pick<Audit, 'kind' | 'verdict'>): {sign: string; short: string} {
  return kind === 'attainment' ? attainmentName : verdictNames[verdict]
}

/** In the order they are listed. */
export const auditKindWords: Record<AuditKind, KindWords> = {
  growth: {name: '年均增速', note: '写出的增速，与首值、末值推算的增速', told: tell('按首末值复算为')},
  base: {
    name: '同一基期',
    note: '一行里的几个增速，各自推回基期',
    told: (stated, computed) => `文中写${stated}，推算${computed}`
  },
  sum: {name: '分项与合计', note: '写出的合计，与各分项之和', told: tell('各项相加为')},
  repeat: {name: '前后两处', note: '同一指标写了两次，前后两个数', told: tell('另一处为')},
  table: {name: '正文与表格', note: '正文里的数，与表格里的数', told: tell('另一处为')},
  path: {name: '逐年与累计', note: '写出的累计数，与逐年推算之和', told: tell('逐年相加为')},
  attainment: {
    name: '完成情况',
    note: '规划的数，与实际完成的数，达没达到都列',
    told: (stated, computed) => `${stated}，${computed.replace('为规划的', '按两数计算为规划的 ')}`
  },
  setback: {name: '目标与现状', note: '目标，与文中已经达到的数', told: tell('已经达到的为')},
  upper: {name: '上下级目标', note: '上级的目标，与所属地区同一目标之和', told: tell('各地合为')},
  date: {name: '日期与期限', note: '日期、期限和起止年份', told: tell('复算为')}
}

/** 实际使用外资额：文中写年均增长25%，按首末值复算为 25.99% */
export function auditStatement(audit: Pick<Audit, 'kind' | 'stated' | 'computed'>, subject = ''): string {
  const {kind, stated, computed} = audit
  const words = computed ? auditKindWords[kind].told(stated, computed) : `文中写${stated}，无从复算`
  return subject ? `${subject}：${words}` : words
}

const parts: Record<Verdict, (value: number) => string> = {
  consistent: (value) => `${count(value)} 处算式复算相符`,
  'within-tolerance': (value) => `${count(value)} 处容差内相符`,
  inconsistent: (value) => `${count(value)} 处不相符`,
  'not-assessable': (value) => `${count(value)} 处无从核算`
}

/** 3 处算式复算相符 */
export function verdictCount(verdict: Verdict, value: number): string {
  return parts[verdict](value)
}

/** Beside the verdicts, which do not count them: 另列完成情况 4 处 */
export function attainedCount(value: number): string {
  return `另列完成情况 ${count(value)} 处`
}

/** Of the table to download. */
export const auditColumns = {
  verdict: '结果',
  kind: '核什么',
  document: '文件',
  region: '地区',
  subject: '指标',
  stated: '文中写',
  working: '算式',
  computed: '复算',
  reason: '说明',
  place: '出处',
  quote: '原句',
  source: '原文链接',
  link: '链接'
} as const

export const auditWords = {
  and: '、',
  apart: ' / ',
  crumb: '核算',
  none: '现收文件里没有可以复算的数',
  noneLede: (documents: number) =>
    documents === 0
      ? ''
      : `文中写了增速、合计、累计这类数，又给出算得出它们的数，才能复算；${copies(documents)}文件里没有读到。`,
  title: (documents: number, found: readonly string[]) => `${copies(documents)}文件里，${found.join('，')}`,
  titleOf: (document: string, found: readonly string[]) => `${document}：${found.join('，')}`,
  lede: (kinds: readonly string[]) =>
    `核的是${kinds.join('、')}。只用文件自己写出的数，算式和原句并排列出；无从核算的，写明原因。这里陈述差别，不作评判。`,
  description: (documents: number, total: number) =>
    `${copies(documents)}文件里的 ${count(total)} 处核算：文中怎么写、算式、复算的结果，每处附原句和出处。`,
  caption: '核算的种类与结果',
  verdict: '结果',
  noun: '处',
  kind: '核什么',
  total: '共',
  all: '全部',
  times: (value: number) => `${count(value)} 处`,
  timesBeside: (value: number, attained: number) =>
    `${count(value)} 处${attained > 0 ? `，${attainedCount(attained)}` : ''}`,
  byDocument: '按文件看',
  working: '算式',
  /** Read aloud behind an exponent. */
  power: '次方',
  link: '这一处核算的链接',
  cut: '……',
  toAudit: '看核算',
  noteLabel: (verdict: Verdict, kind: AuditKind) =>
    kind === 'attainment'
      ? `${attainmentName.sign} ${attainmentName.short}`
      : `${verdictNames[verdict].sign} ${verdictNames[verdict].short} · ${auditKindWords[kind].name}`
} as const
