/** Words of the page of one measure. */
import {count} from '../ui-strings.ts'

export const measurePageWords = {
  description: (name: string, words: string, units: number, beside: number) =>
    [
      `${name}：${words}`,
      units > 0 && `责任单位 ${count(units)} 家。`,
      beside > 0 && `其他文件里有 ${count(beside)} 处对应。`
    ]
      .filter(Boolean)
      .join(' '),
  leftNames: {owner: '责任单位', deadline: '完成时间', amount: '数量'},
  left: (names: readonly string[]) => `没有写明：${names.join('、')}。`,
  inDocument: '看原处',
  all: '全部措施',
  who: '谁来办',
  whoCaption: (head: string) => `“${head}”的责任单位`,
  only: (role: string, units: number) => `${role} ${count(units)} 家`,
  unit: '单位',
  role: '文中身份',
  share: (total: number) => `全文 ${count(total)} 条里负责`,
  figures: '数字',
  figuresCaption: (head: string) => `“${head}”里的数字`,
  indicator: '指标',
  value: '数值',
  year: '年份',
  status: '性质',
  noIndicator: '未读出指标',
  citations: '引文',
  from: '出自',
  place: '所在',
  top: '全文',
  previous: '上一条',
  next: '下一条',
  order: '前后条',
  wording: '措辞',
  topics: '主题',
  kind: '类',
  beside: '其他文件怎样写',
  besideNote:
    '左为上位或较早的文件。底色为共用的字，加粗划线为换了的字，灰字为一方独有；同题的只标最能说明同题的几个词。',
  besideNone: '其他文件里没有找到对应的条文或相同的文字。',
  compare: '在对照页看',
  moreBeside: (value: number) => `另 ${count(value)} 处`
} as const
