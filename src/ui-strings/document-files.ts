/** Words of the files of a document. */
import type {SectionKind} from '../policy/2-tree/nodes.ts'

export const fileWords = {
  id: 'take-away',
  title: '带走这份文件',
  download: '下载',
  kinds: {
    source: {name: 'TXT', about: '收到时的原文，未作改动'},
    markdown: {name: 'Markdown', about: '读出的全文，标题分级，表格仍是表格'},
    csv: {name: 'CSV', about: '一条一行：正文、责任单位、主题、目标、引文，可用 Excel 打开'},
    json: {name: 'JSON', about: '读出的全部内容和各自在原文里的位置'},
    akn: {name: 'Akoma Ntoso', about: '法律文件的通用 XML，每条有地址'}
  }
} as const

/** Of the table of one document's provisions; `page` only where the pages of the original are known. */
export const provisionColumns = {
  address: '地址',
  label: '条',
  kind: '层次',
  depth: '深度',
  marker: '序号',
  heading: '标题',
  text: '正文',
  measureKind: '类',
  strength: '措辞',
  lead: '牵头单位',
  resp: '责任单位',
  support: '配合单位',
  topics: '主题',
  targets: '目标',
  citations: '引文',
  page: '原件页码',
  link: '链接'
} as const

export const sectionKindNames: Record<SectionKind, string> = {
  part: '编',
  chapter: '章',
  section: '节',
  sub: '小节',
  item: '项',
  article: '条',
  enumerated: '列举',
  box: '专栏',
  annex: '附件',
  title: '标题'
}

export const provisionWords = {outside: '条外正文', and: '、', next: '；', cell: '　', row: '；'} as const
