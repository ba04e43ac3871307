/** Words of the charts of /targets/<indicator>/. */
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

/** 五年, 11 年 */
function yearsLong(years: number): string {
  return years <= 10 ? `${'零一两三四五六七八九十'[years]}年` : `${count(years)} 年`
}

/** A space before a number, none before a word. */
function spaced(said: string): string {
  return /^[-−\d]/.test(said) ? ` ${said}` : said
}

/** What panels find. */
export const panelWords = {
  of: (subject: string, clause: string) => (subject ? `${subject}：${clause}` : clause),
  met: (year: number) => `${year} 年与规划相同`,
  missed: (year: number, gap: number, amount: string) => `${year} 年比规划${gap < 0 ? '少' : '多'} ${amount}`,
  against: (year: number, goal: string, done: string) => `${year} 年规划${spaced(goal)}，实际${spaced(done)}`,
  sameGoal: '新目标与旧目标相同',
  newGoal: (gap: number, amount: string, isBound: boolean) =>
    `新目标比旧目标${gap < 0 ? '低' : '高'} ${amount}${isBound ? '以上' : ''}`,
  goal: (year: number | null, goal: string) =>
    year === null ? `目标是${spaced(goal)}` : `${year} 年的目标是${spaced(goal)}`,
  doubled: (years: number, from: string, to: string) => `${yearsLong(years)}翻一番，${from} 到${spaced(to)}`,
  change: (years: number | null, from: string, to: string) =>
    `${years === null || years < 1 ? '' : yearsLong(years)}由 ${from} 到${spaced(to)}`,
  inYear: (year: number | null, value: string) => (year === null ? value : `${year} 年${spaced(value)}`),
  goalsOf: (documents: number) => `${copies(documents)}文件的目标`,
  reachedOf: (documents: number) => `${copies(documents)}文件最近的数`,
  equal: (subject: string, value: string) => `${subject}都写 ${value}`,
  between: (subject: string, from: string, to: string) => `${subject}在 ${from}到 ${to}之间`,
  highest: (name: string) => `，${name}最高`,
  points: (value: string) => `${value} 个百分点`
} as const

/** Around the charts. */
export const indicatorChartWords = {
  ofPlace: (document: string, place: string) => `${document}（${place}）`,
  planned: (label: string) => `规划 ${label}`,
  goal: (expected: boolean) => (expected ? '目标（预期性）' : '目标'),
  mark: (document: string, year: number | null, what: string, value: string) =>
    [document, year === null ? '' : `${year} 年`, `${what}${spaced(value)}`].filter(Boolean).join('　'),
  from: (value: string) => `由 ${value} `,
  years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  noUnit: '未写单位',
  definition: (words: string) => `口径：${/[。；]$/.test(words) ? words : `${words}。`}`,
  masked: (numbers: number) => `另有 ${count(numbers)} 个数原文隐去，不入图。`,
  undated: (numbers: number) => `另有 ${count(numbers)} 个数没有写明年份，不入图。`,
  differing: (document: string, year: number) => `${document} ${year} 年写了两个不同的数，不入图。`,
  differ: (places: number) => `另有 ${count(places)} 处在同一年写了两个不同的数，不入图。`,
  single: (documents: number) => `另有${copies(documents)}文件的数不能放在这张图里，见逐条数据。`,
  most: (documents: number) => `只画最近的 ${count(documents)} 份文件，其余见逐条数据。`,
  moreSources: (places: number) => `来源只列前 ${count(places)} 处，其余在数据表里。`,
  sorted: '按目标由高到低。',
  legend: {
    reached: '已实现、基期',
    planned: '目标',
    expected: '目标（预期性）',
    beyond: '以上、突破',
    within: '以内',
    about: '左右',
    range: '区间',
    done: '实际完成',
    plan: '规划目标'
  },
  columns: {
    document: '文件',
    year: '年',
    value: '值',
    status: '性质',
    base: '基期',
    baseYear: '基期年',
    target: '目标',
    targetYear: '目标年',
    indicator: '指标',
    planned: '规划',
    done: '实际完成',
    percent: '为规划的',
    source: '出处'
  },
  figures: '逐条数据',
  undrawn: (why: string) => `没有作图：${why}。`,
  why: {
    unlisted: '指标词表里没有这个名称，各文件的口径未必相同',
    masked: '数字原文隐去',
    alone: '只有一个数',
    undated: '各数都没有写明年份',
    apart: '能放在一起比的数，一份文件里只有一个年份'
  }
} as const

/** Result against plan. */
export const attainmentWords = {
  subject: (period: string | null, year: number, indicators: number) =>
    `${period ? `“${period}”` : `${year} 年`}${indicators <= 10 ? '零一两三四五六七八九十'[indicators] : count(indicators)}项指标`,
  of: (document: string, finding: string) => `${document}：${finding}`,
  title: (subject: string, range: string) => `${subject}，完成值为规划值的${range}`,
  one: (year: number, name: string, done: string, percent: string) =>
    `${year} 年${name}完成${spaced(done)}，为规划值的 ${percent}`,
  /** 四成到七成; 约七成 */
  tenths: (from: number, to: number) => {
    const word = (tenth: number) => `${'零一两三四五六七八九'[tenth]}成`
    return from === to ? `约${word(from)}` : `${word(from)}到${word(to)}`
  },
  percents: (from: string, to: string) => (from === to ? ` ${from}` : ` ${from}到 ${to}`),
  unit: (document: string, place: string, year: number) =>
    `${document}${place ? ` ${place}` : ''}，${year} 年`,
  words: (name: string, planned: string, done: string, percent: string) =>
    `${name}　规划${spaced(planned)}，完成${spaced(done)}，为规划的 ${percent}`,
  note: '百分比 = 完成值 ÷ 规划值，两个数都是文件自己写的。'
} as const
