/** Words of citations: what stands in the references themselves, and around them on the pages. */
import {header} from '../ui-strings.ts'

export const citeWords = {
  accessed: '引用日期',
  /** Before a path, where nobody said where the site stands. */
  base: '〔本站网址〕',
  /** 题名为编者所拟；发文机关、成文日期为编者所补 */
  supplied: (fields: readonly ('title' | 'issuer' | 'issued' | 'region')[]) => {
    const added = fields.filter((field) => field !== 'title').map((field) => header[field])
    return [
      ...(fields.includes('title') ? [header.editorialTitle] : []),
      ...(added.length > 0 ? [`${added.join('、')}为编者所补`] : [])
    ].join('；')
  },
  dataset: '政府规划文本的数据',
  genreOfDataset: '数据集',
  cffMessage: '用到这些数据时，请按下面的条目注明出处。'
} as const

export const citePartWords = {
  document: '引用',
  documentLede: '责任者写发文机关，文中未载的不写。[引用日期]填查看的日期；用按钮复制，会填上当天。',
  supplied: '［ ］里的是编者所加，文中未载。',
  dataset: '引用数据',
  datasetLede: '写明数据的版本，别人才能找到同样的数。[引用日期]填下载的日期；用按钮复制，会填上当天。',
  copy: '复制',
  copyForm: (form: string) => `复制 ${form}`,
  file: (form: string) => `${form} 文件`,
  form: '引文格式',
  quote: (form: string) => `原文与 ${form} 著录`,
  entry: (form: string) => `${form} 条目`
} as const
