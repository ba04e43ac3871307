/** Words of the strip as a chart by itself. */
import {count} from '../ui-strings.ts'

export const stripFigureWords = {
  all: (name: string, targets: number, section: string) =>
    `${name}的 ${count(targets)} 处目标都在“${section}”`,
  most: (name: string, targets: number, section: string, inside: number) =>
    `${name}有 ${count(targets)} 处目标，${count(inside)} 处在“${section.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  spread: (name: string, targets: number) => `${name}有 ${count(targets)} 处目标`,
  achieved: (name: string, achieved: number) => `${name}没有设目标，写了 ${count(achieved)} 处已实现的数`,
  none: (name: string) => `${name}没有写数量目标，也没有写已实现的数`,
  unit: (characters: number) => `横向为字符，从头到尾 ${count(characters)} 个；深浅相间的是章节`,
  note: '挨得太近的并作一条；数据表里一处不少。',
  legend: {target: '目标', achieved: '已实现', citation: '引文', duty: '责任单位'},
  columns: {kind: '是什么', at: '第几个字符', section: '章节', words: '文字'},
  section: '章节'
} as const

export const documentChartsWords = {
  title: (name: string) => `${name}：图`,
  crumb: '图',
  link: '看图',
  description: (title: string) => `${title}的全文条带，和它比别的文件多用的词。`
} as const
