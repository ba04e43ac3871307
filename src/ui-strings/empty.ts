/** Words of pages that have nothing to list: why, and where to go instead. */

/** `''`: the lede of the page says it. */
export const emptyWhy = {
  documents: '',
  measures: '措施按编号逐条读出；现收文件里没有读出编号的条目。',
  targets: '只列文中写成目标的数：到哪年、达到多少；已经实现的数不算，在各份文件的正文里标出。',
  units: '',
  topics: '条文按标题和正文里的词归入主题；现收文件里没有读到主题词表里的词。',
  regions: '省、市、县照行政区划的名称认；现收文件里没有读到，也没有注明是哪里的。',
  citations: '只认写出题名或文号的引用；只写“《规划》”“《纲要》”而没有交代是哪一份的，不算。',
  audits: '',
  report: '',
  compare: '对照要有两份文件。'
} as const

export type EmptyPage = keyof typeof emptyWhy

export const emptyWords = {
  noDocuments: '还没有收入文件，这里现在是空的。',
  documents: {word: '看全部文件', href: '/documents/'},
  method: {word: '怎样读出来的', href: '/method/'},
  home: {word: '回首页', href: '/'}
} as const
