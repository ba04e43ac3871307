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
