/** Words of the chart of words that tell a document from the others. */
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

const rate = new Intl.NumberFormat('zh-CN', {minimumFractionDigits: 1, maximumFractionDigits: 1})

const others = (documents: number) => (documents === 1 ? '另一份' : `其余${copies(documents).trim()}`)

export const keynessWords = {
  /** 24.1 */
  rate: (perTenThousand: number) => rate.format(perTenThousand),
  title: (name: string, word: string, here: number, documents: number, elsewhere: number) =>
    `${name}多用“${word}”：每万字 ${rate.format(here)} 次，${others(documents)}${
      elsewhere === 0 ? '里没有' : ` ${rate.format(elsewhere)} 次`
    }`,
  unit: (documents: number) =>
    `每万字出现的次数，这份文件与${others(documents)}相比；差别最难说是偶然的词在前（对数似然比大于 15.13，偶然如此的可能不到万分之一），至多 12 个`,
  note: (characters: number, elsewhere: number) =>
    `数的是两个字以上的实词，责任单位名单不计；这份 ${count(characters)} 字，其余合计 ${count(elsewhere)} 字。`,
  legend: {here: '这份文件', elsewhere: '其余文件合计'},
  chartTitle: (words: number) => `${count(words)} 个词在这份文件和其余文件里每万字的次数`,
  description: (max: string) => `横轴从 0 到每万字 ${max} 次，横条为这份文件，竖线为其余文件合计。`,
  value: (word: string, here: string, elsewhere: string) => `${word}　这份 ${here}，其余 ${elsewhere}`,
  columns: {
    word: '词',
    count: '次数',
    here: '每万字',
    elsewhereCount: '其余文件次数',
    elsewhere: '其余每万字',
    keyness: '对数似然比'
  }
} as const
