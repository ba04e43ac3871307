/** Words of the tables of /compare/: figures, replacements and topics of both documents. */
import {count} from '../ui-strings.ts'

export const compareFigureWords = {
  title: '同一指标',
  caption: (upper: string, lower: string) => `${upper}与${lower}都写到的指标`,
  indicator: '指标',
  unlike: '规模的单位不同，不能直接比',
  note: '各写各的范围和年份，原文是什么单位就列什么单位，不换算，不画在一条轴上。',
  masked: (printed: string) => `原文隐去（${printed}）`,
  opening: '开头',
  noYear: '未写年份'
} as const

export const replacementWords = {
  title: '换了的字',
  caption: (upper: string, lower: string) => `${upper}的字词，${lower}改成了什么`,
  places: '处数',
  first: (lower: string) => `首见于${lower}`,
  note: '并排各段里加粗划线的字，合并计数；只列九字以内的。',
  more: (value: number) => `另有 ${count(value)} 种，各只一处，见下面各段。`
} as const

export const topicTableWords = {
  title: '都写到的主题',
  caption: (upper: string, lower: string) => `${upper}与${lower}都写到的主题，各有哪些条文`,
  topic: '主题',
  more: (value: number) => `另 ${count(value)} 条`
} as const
