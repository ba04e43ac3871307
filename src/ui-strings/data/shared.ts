/** Words that several tables of the data share. */

/** Title, and what stands in the column, with its unit. */
export type ColumnWords = readonly [title: string, description: string]

export interface TableWords<Column extends string> {
  title: string
  description: string
  columns: Readonly<Record<Column, ColumnWords>>
}

/** Codes and what they mean: target 目标，achieved 已实现 */
export function coded(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([code, word]) => `${code || '（空）'} ${word}`)
    .join('，')
}

export const sharedColumns = {
  document: ['文件', '文件的编号，见 documents 表的 id。'],
  start: ['起', '在收到的原文里的位置，从 0 起，以 UTF-16 编码单元计；原文开头的字节顺序标记不算。'],
  end: ['止', '同上，不含这一位置本身：[start, end) 之间就是依据。'],
  quote: [
    '原文',
    '依据的文字：断行与页码已去掉，私用区字符等按 messages 表所列读过；逐字的原文用 start、end 去截。'
  ],
  section: ['所在条款', '最里一层章节的地址，见 sections 表的 id；在第一个章节之前的为空。'],
  measure: ['所在措施', '见 measures 表的 id；不在措施里的为空。'],
  corrected: ['更正', '有人更正过的栏目的名字，一列；见 corrections 表。没有更正的是空的一列。'],
  link: ['网址', '本站里显示这一处的地址。'],
  placeId: ['编号', '由所在条款的地址和条款内的顺序组成；别处增删文字，它不变。']
} as const satisfies Record<string, ColumnWords>

/** Columns of one of two documents: 上位：文件. */
export const sideColumns = (side: string) =>
  ({
    document: [`${side}：文件`, '文件的编号，见 documents 表的 id。'],
    measure: [`${side}：措施`, '见 measures 表的 id。'],
    start: [`${side}：起`, '位置，算法同 figures 表。'],
    end: [`${side}：止`, '位置，算法同 figures 表。'],
    quote: [`${side}：文字`, '断行与页码已去掉。'],
    link: [`${side}：网址`, '本站里显示这一处的地址。']
  }) as const satisfies Record<string, ColumnWords>
