/** Places of a text in which an attack arrives, each where a reader of plans looks for something. */

export interface Carrier {
  name: string
  /** Lines of a plan with the attack in them; `number` counts the plan's sections from 1. */
  lines(attack: string, number: number): string[]
}

const numerals = '一二三四五六七八九'

export const carriers: readonly Carrier[] = [
  {name: 'a heading', lines: (attack, number) => [`${numerals[number % 9]}、${attack}`, '扩大开放。']},
  {name: 'a heading below it', lines: (attack) => [`（一）${attack}`, '办好展会。']},
  {name: 'a run-in heading', lines: (attack) => [`1.${attack}。支持企业开拓市场。`]},
  {
    name: 'a measure',
    lines: (attack) => [`2.支持企业。对${attack}给予补贴，到2025年达到50亿元。（责任单位：市商务局）`]
  },
  {
    name: 'a unit',
    lines: (attack) => [`3.办好展会。（责任单位：${attack}局、市财政局，各县（区）人民政府）`]
  },
  {name: 'the name of an indicator', lines: (attack) => [`到2025年，${attack}总额达到50亿元，增长8%。`]},
  {name: 'what stands around a number', lines: (attack) => [`2023年完成30${attack}亿元。`]},
  {
    name: 'a cited title',
    lines: (attack) => [`根据《${attack}》和《国务院关于${attack}的意见》（国发〔2021〕4号），制定本方案。`]
  },
  {name: 'quotation marks', lines: (attack) => [`实施“${attack}”工程。`]},
  {
    name: 'an enumeration',
    lines: (attack) => [`4.抓好三项工作。一是${attack}。二是扩大出口。三是办好展会。`]
  },
  {name: 'a cell', lines: (attack) => ['指标\t单位\t2025年', `${attack}\t亿元\t50`, `进出口\t${attack}\t30`]},
  {name: 'a box', lines: (attack) => [`专栏1 ${attack}`, `${attack}。建设项目3个。`]},
  {name: 'a paragraph of its own', lines: (attack) => [attack]},
  {name: 'struck-out words', lines: (attack) => [`对**企业${attack}给予补贴。`]}
]

/** The frame of an official document (GB/T 9704) with an attack in each of its parts. */
export function framed(attacks: readonly string[], body: readonly string[]): string {
  const [head, title, number, addressee, sender, copies, contact] = attacks
  return [
    `${head}人民政府文件`,
    `某政发〔2023〕12号${number}`,
    `${title}实施方案`,
    `各县（区）人民政府，${addressee}：`,
    ...body,
    `${sender}人民政府`,
    '2023年6月14日',
    `抄送：${copies}，市委办公室。`,
    `（联系人：${contact}，电话：0955-7000000）`,
    ''
  ].join('\n')
}

export const framePlaces = [
  'the head',
  'the title',
  'the number',
  'whom it goes to',
  'the signature',
  'copies',
  'a contact'
]
