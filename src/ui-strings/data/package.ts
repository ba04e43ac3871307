/** Words of what describes the data as a whole: datapackage.json and the README in the zip. */
import {count} from '../../ui-strings.ts'
import {citeWords} from '../cite.ts'

export const packageWords = {
  title: citeWords.dataset,
  description:
    '政府规划、方案、措施、报告和讲话的原文读成的表：文件、章节、措施、数量、责任单位、引文、地名，以及文件之间的对应、沿用、指标与核算。每一行都能回到原文的那几个字。',
  keywords: ['政策文本', '政府规划', '公文', '文本分析'],
  csv: '以 =、+、-、@ 开头的格子前面加了一个撇号，免得被当作公式，负数不加；读入后去掉即可。是与否写作 TRUE、FALSE。一列与一组写成 JSON。地区代码（region.code、code）与隐去的位数（digits）是文字，读的时候不要让程序当作数。空格子是没有写或没有读出，不是 0。'
} as const

/** Of the README; what stands between blank lines is a paragraph. */
export const readmeWords = {
  english: (version: string, documents: number) =>
    `Cemai reads Chinese government plan texts into tables of sections, measures, figures, responsible units, citations and links between documents. Data version ${version}, ${documents} documents. CSV is UTF-8 with a byte order mark; JSON and Parquet hold the same rows. Positions (start, end) are UTF-16 code units of the decoded source in documents/. Columns are described below and in datapackage.json.`,
  what: '这是什么',
  version: (version: string, documents: number, rows: number) =>
    `数据版本 ${version}：${count(documents)} 份文件，${count(rows)} 行。版本号由各表的内容算出，内容相同则号相同，与什么时候、在哪里生成无关。`,
  files: '有哪些文件',
  tables: (names: number) =>
    `${count(names)} 张表，每张三种格式：<表名>.csv、<表名>.json、<表名>.parquet，行与列相同。datapackage.json 是 Frictionless 数据包的说明，schema.json 与 schemas/ 是 JSON Schema，documents/ 是收到的原文（.txt）和说明（.yaml），一个字节也没有改。SHA256SUMS 可用 sha256sum -c SHA256SUMS 核对。`,
  heads: ['表', '内容', '行'] as const,
  read: '怎样读',
  positions:
    'start、end 是在收到的原文里的位置：从 0 起，不含 end，以 UTF-16 编码单元计，换行也算，文件开头的字节顺序标记不算。在 JavaScript 里 text.slice(start, end) 就是依据；在 Python 里先编成 UTF-16：text.encode("utf-16-le")[2*start:2*end].decode("utf-16-le")。读原文时不要让程序换掉换行符。',
  keys: '文件之内的编号与文件的编号合起来才唯一：用 document 和 id 两栏连接各表。条款的地址由印出的序号组成，别处增删文字，它不变。',
  links: 'link 是本站里显示这一处的网址；不知道本站设在哪里时，只写站内的路径。',
  columns: '各表的栏',
  key: (fields: string) => `主键：${fields}。`,
  columnHeads: ['栏', '名称', '类型', '说明'] as const,
  licence: '许可',
  cite: '怎样引用'
} as const

export const typeNames = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是否',
  date: '日期',
  array: '一列',
  object: '一组'
} as const
