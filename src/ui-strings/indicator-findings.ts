/** What /targets/<indicator>/ says in its title, and the list of indicators on /targets/. */
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

export const indicatorFindingWords = {
  several: (name: string, documents: number, targets: number) =>
    `${name}：${copies(documents)}文件写了 ${count(targets)} 项目标`,
  /** 省一级的当年增速, 省一级 */
  subject: (whose: string, manner: string) => (whose && manner ? `${whose}的${manner}` : whose || manner),
  between: (subject: string, from: string, to: string) => `，${subject}在 ${from}到 ${to}之间`,
  equal: (subject: string, value: string) => `，${subject}都写 ${value}`,
  one: (name: string, document: string, clause: string) => `${name}：${document}${clause}`,
  change: (from: string, to: string, years: {from: number; to: number} | null) =>
    `要由 ${from} 到${to}${years ? `（${years.from} → ${years.to}）` : ''}`,
  doubled: (years: number, from: string, to: string) => `要 ${years} 年翻一番，由 ${from} 到${to}`,
  set: (words: string) => `定为${words}`,
  masked: '写了目标，数字原文隐去',
  attained: (year: number, goal: string, done: string) => `${year} 年的目标是 ${goal}，实际 ${done}`,
  lede: (documents: number, targets: number, reached: number, masked: number, left: number) =>
    [
      `${copies(documents)}文件写到它：目标 ${count(targets)} 项`,
      reached > 0 && `，已实现和基期 ${count(reached)} 项`,
      masked > 0 && `，其中 ${count(masked)} 项的数字原文隐去`,
      '。',
      left > 0 && `另有 ${count(left)} 处是条件或背景，不列。`
    ]
      .filter(Boolean)
      .join(''),
  description: (name: string, documents: number) =>
    `${name}在${copies(documents)}文件里的目标、已实现和基期：数值、年份、地区范围，逐处注明出处。`
} as const

export const indicatorListWords = {
  title: '按指标看',
  jump: (value: number) => `按指标看：${count(value)} 个`,
  note: '列出指标词表里有目标的指标，和两份以上文件用同样的字写了目标的其他名称。',
  counted: (documents: number, targets: number) => `${copies(documents)}文件，${count(targets)} 项`,
  unlisted: (dimension: string) => `词表以外，${dimension}`,
  other: '其他'
} as const
