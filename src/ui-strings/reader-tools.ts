/** Words of the reading page's tools: the legend that shows and hides marks, the menu of a provision. */
export const markWords = {
  legend: '记号',
  label: '字里的记号，点一下收起或显出',
  target: '目标',
  achieved: '已实现',
  baseline: '基期',
  other: '其他数',
  citation: '引文',
  place: '地名',
  masked: '隐去'
} as const

export const provisionMenu = {
  copyLink: '复制链接',
  copyText: '复制原文',
  copyQuote: '复制引文',
  previous: '上一条',
  next: '下一条',
  copied: '已复制',
  refused: '浏览器没有让复制'
} as const

export const neighbours = {label: '相邻文件', previous: '上一份', next: '下一份'} as const

export const sourceWords = {
  repairs: '修补一览',
  none: '没有修补：读到的就是收到的。',
  line: (line: number) => `第 ${line} 行`,
  places: (value: number) => `${value} 处`,
  next: (line: number) => `下一处修补在第 ${line} 行`,
  last: '这是最后一处，回到修补一览',
  page: (first: number, last: number) => `原件第 ${first === last ? first : `${first}—${last}`} 页`
} as const
