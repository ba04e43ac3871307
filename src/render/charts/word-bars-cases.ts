/** Words and how often they stand for chart-cases.ts. */
import type {Element} from 'hast'
import {type WordBarRow, wordBars} from './word-bars.ts'

const rows: WordBarRow[] = [
  {word: '跨境电商', here: 24.1, elsewhere: 2.4},
  {word: '出口', here: 30.25, elsewhere: 18},
  {word: '镍钴', here: 6, elsewhere: 0}
]

const long = {word: '实际利用外商直接投资额和对外承包工程完成营业额', here: 120, elsewhere: 0.04}

export const wordBarsCases: Record<string, () => Element> = {
  wide: () => wordBars(rows, 720),
  phone: () => wordBars(rows, 328),
  'long-words-are-broken': () => wordBars([long, ...rows], 328),
  'rare-beside-frequent': () => wordBars([{...long, word: '发展', here: 4000}, rows[2]!], 328)
}
