/** Words of /data/ and of the page of each table. */
import {count} from '../../ui-strings.ts'

export const dataWords = {
  title: '数据',
  lede: '全站读出的内容，一张表一个文件，网址不变，可以统计、画图、引用。',
  summary: (version: string, documents: number, rows: number) =>
    `数据版本 ${version}：${count(documents)} 份文件，${count(rows)} 行。`,
  whole: (size: string) => `下载全部（zip，${size}）`,
  changes: '各版的改动',
  tables: {
    id: 'tables',
    title: '各张表',
    lead: '每张表三种格式，行和栏都相同。点表名，看各栏的含义。'
  },
  groups: {text: '一份文件里的', between: '文件之间的', numbers: '指标与核算'},
  heads: {table: '表', says: '内容', rows: '行'},
  formats: {csv: 'CSV', json: 'JSON', parquet: 'Parquet'},
  all: {
    id: 'all',
    title: '整包与结构',
    items: [
      [
        'cemai-data.zip',
        '全部的表，三种格式；说明（README.md）、结构、收到的原文和 SHA256SUMS。datapackage.json 要在最外一层，读数据包的程序才能直接读这个 zip，所以请解压到一个新文件夹。'
      ],
      [
        'datapackage.json',
        'Frictionless 数据包的说明：各栏的类型、主键、表与表怎样连接，文件的大小和 SHA-256。'
      ],
      ['schema.json', '读一份文件得到的全部（npm run parse 印出的）的 JSON Schema。'],
      ['schemas/links.json', '文件之间的联系（npm run links 印出的）的 JSON Schema。']
    ],
    version:
      '版本号由各表的内容算出：内容相同则号相同，与什么时候、在哪里生成无关。引用时写上它；已经发布的，写前面带日期的那个。'
  },
  places: {
    id: 'places',
    title: '位置、编号和网址',
    items: [
      [
        'start、end',
        '在收到的原文里的位置，从 0 起，不含 end，以 UTF-16 编码单元计，换行也算，开头的字节顺序标记不算。JavaScript 的 slice 直接可用；Python 和 R 以码点计，有生僻字的文本要先换算，下面 Python 的一段写了怎样换。'
      ],
      [
        'document、id',
        '合起来才唯一，用它们连接各表。条款的地址由印出的序号组成（sec_3__sub_1），别处增删一段，它不变；数的编号（f12）照原文顺序，文件改动后会变。'
      ],
      ['link', '本站里显示这一处的网址。'],
      ['空', '文中没有写，或者没有读出；不是 0。'],
      ['是与否', 'CSV 里写作 TRUE、FALSE，pandas、R 和 Excel 都读作逻辑值；JSON 里是 true、false。'],
      [
        '代码',
        '地区代码（region.code、code）和隐去的位数（digits）是文字，不是数：读 CSV 时要指明，下面两段程序都这样做；JSON 和 Parquet 里本来就是文字。'
      ],
      [
        '撇号',
        'CSV 里以 =、+、-、@ 开头的格子前面加了一个撇号，免得被当作公式（负数不加）；JSON 和 Parquet 里没有。'
      ]
    ]
  },
  code: {
    id: 'code',
    title: '用程序读',
    ran: 'Python（pandas）和 R 的两段都跑过，有测试照着跑；Power Query 的一段照微软的文档写成，没有在 Excel 里跑过。',
    address: '请把 example.org 换成本站的网址。',
    python: 'Python',
    r: 'R',
    excel: 'Excel',
    excelSteps: [
      '双击 CSV 就能打开：文件开头有字节顺序标记，Excel 据此认出是 UTF-8，中文不会乱。',
      '地区代码、隐去的位数这样的栏要当文字：用“数据 → 自文本/CSV”导入，文件原始格式选 65001（UTF-8），点“转换数据”，把这些栏的类型改成文本。',
      'LibreOffice 打开时在对话框里选 UTF-8、逗号分隔。'
    ],
    query: '要从网址直接取，在“数据 → 获取数据 → 空白查询 → 高级编辑器”里贴上：'
  },
  elsewhere: {
    id: 'elsewhere',
    title: '其他下载',
    items: [
      ['一份文件', '每份文件的页上有“带走这份文件”：原文、Markdown、CSV、JSON、Akoma Ntoso 和引文条目。'],
      ['图', '每张图下面有 SVG、PNG 和这张图的 CSV，文件里写着标题、来源和网址。'],
      ['清单', '措施、目标、引文、核算这些页的清单上面有 CSV：下载的就是筛出的各行，栏目用中文。']
    ]
  },
  licence: {id: 'licence', title: '许可与引用', method: '怎样引用一份文件、一条、一张图'},
  table: {
    crumb: '数据',
    description: (title: string, description: string) => `${title}：${description}`,
    rows: '行数',
    key: '主键',
    links: '连到',
    files: '下载',
    schema: 'JSON Schema',
    columns: '各栏',
    heads: {name: '栏', title: '名称', type: '类型', says: '说明'},
    required: '必有',
    first: '第一行',
    none: '现收的文件里没有这样的一行。'
  }
} as const

/** 48932 → 49 kB */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
