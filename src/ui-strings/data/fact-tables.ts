/** Words of the tables of facts: what one document says. */
import {correctableNames} from '../../policy/corrections/correctable.ts'
import {citationKinds, roleNames, statusNames} from '../../ui-strings.ts'
import {levelNames, otherNames} from '../regions.ts'
import {coded, sharedColumns} from './shared.ts'

const {document, start, end, quote, section, measure, corrected, link, placeId} = sharedColumns
const spot = {start, end, quote}

const comparatorMeanings = {
  '=': '等于',
  '>=': '以上',
  '>': '超过、突破',
  '<=': '以内',
  '<': '不到',
  '~': '左右、约、近、几百'
}
const changeMeanings = {
  level: '水平',
  increase: '增加多少',
  growth: '增长百分之几',
  multiple: '几倍',
  share: '占比'
}

export const figuresWords = {
  title: '数量',
  description: '文中每一个有数量的说法一行：目标、已实现的数、基期、条件和背景，表格和专栏里的也在内。',
  columns: {
    document,
    id: ['编号', '照原文顺序：f1、f2；文件改动后会变。'],
    ...spot,
    valueText: ['数的原文', '照印出的样子：二十、1.08、*.*。'],
    valueStart: ['数：起', '位置，算法同 start。'],
    valueEnd: ['数：止', '位置，算法同 end。'],
    value: [
      '值',
      '按意思读出的数：二十读作 20；区间取下端；隐去的和“几百”这样没有定数的为空。单位见 unit，没有换算。'
    ],
    valueMax: ['区间上端', '只有区间才有。'],
    unit: ['单位', '照原文，连同倍数词：亿美元、万户。'],
    comparator: ['比较', `${coded(comparatorMeanings)}。CSV 里以 = 开头的前面加一个撇号。`],
    indicator: ['指标', '词表里有的用统一的名称，没有的照原文；没有读出的为空。'],
    status: ['性质', `${coded(statusNames)}。`],
    year: ['年份', '写明的或前文管到的年份。'],
    baseYear: ['基期年份', '与哪一年相比。'],
    baseValue: ['基期值', '单位同 unit。'],
    change: [
      '说的是什么',
      `${coded(changeMeanings)}；没有读出的为空。年均增长与比基期增长都是 growth，分别看 series 表的 basis.span。`
    ],
    cumulative: ['累计', 'true 表示几年合计。'],
    masked: ['隐去', 'true 表示发布时隐去了数字，value 为空。'],
    strength: ['措辞', '力争、确保、预期，照原文。'],
    scope: ['范围', '全市、全省，照原文。'],
    section,
    measure,
    rule: ['规则', '由哪一条规则读出。'],
    corrected,
    link
  }
} as const

export const dutiesWords = {
  title: '责任单位',
  description:
    '一个单位在一处出现一行。“市财政局、商务局”里的后一个补全为市商务局，原来的写法另存；同一单位的几种写法归到 office。',
  columns: {
    document,
    id: placeId,
    unit: ['单位', '补全的名称；同一单位在文中有几种写法的，这里仍是几个，合起来数请用 office.address。'],
    asWritten: ['原来的写法', '照原文。'],
    'office.name': ['统一的名称', '几种写法归到一个名称。'],
    'office.address': [
      '单位的地址',
      '归哪个地区的（行政区划代码）与统一的名称：640500-市商务局；相同的就是同一单位，两市的市商务局不同。'
    ],
    'office.link': ['单位页的网址', '本站里这个单位的一页。'],
    role: ['角色', `${coded(roleNames)}。`],
    group: ['第几组', '括号里用逗号分开的第几组，从 0 起。'],
    start,
    end,
    section,
    measure,
    corrected,
    link
  }
} as const

export const citationsWords = {
  title: '引文',
  description: '文中每一处提到别的文件一行，能认出是本库哪一份的写在 to。',
  columns: {
    document,
    id: placeId,
    ...spot,
    title: ['题名', '《》里的题名；后文用简称的，这里是全名；只写文号的为空。'],
    docNumber: ['文号', '照印出的样子，去掉空格。'],
    kind: ['种类', `${coded(citationKinds)}。`],
    self: ['指本文件', 'true 表示指它自己。'],
    shortName: ['简称', '“以下简称”后面的名字。'],
    issuer: ['机关', '题名前面写出的发文机关。'],
    article: ['条款', '写出的第几条第几款。'],
    section,
    to: ['被引文件', '见 documents 表的 id；本库没有的、认不出的为空，没有的另见 missing 表。'],
    toSection: ['被引条款', '见 sections 表的 id；指全文的为空。'],
    candidates: ['可能的文件', '合得上的不止一份时，列出它们的编号，to 为空。'],
    corrected,
    link
  }
} as const

export const placesWords = {
  title: '地名',
  description: '文中每一处地名一行，补全名称，对上行政区划代码。',
  columns: {
    document,
    id: placeId,
    ...spot,
    name: ['全名', '金昌读作金昌市；甘肃文件里的全省读作甘肃省。'],
    kind: ['种类', `${coded({...levelNames, ...otherNames})}。`],
    code: ['代码', '六位数字（GB/T 2260）；开发区、园区是它所在地的；国家和区域为空。请按文字读。'],
    own: ['本地区', 'true 表示说的是文件自己的地区或它的上级：全市、我省。'],
    section,
    corrected,
    link
  }
} as const

const maskedNames = {number: '数', year: '年份', place: '地名', company: '企业', person: '人名', name: '名称'}

export const maskedWordsOfTable = {
  title: '隐去之处',
  description: '发布前用 * 等符号隐去的每一处一行；不替它补。',
  columns: {
    document,
    id: placeId,
    ...spot,
    what: ['隐去的是什么', `${coded(maskedNames)}；看不出的算名称。`],
    digits: ['位数', '2.1 表示两位整数、一位小数，请按文字读；不是数的为空。'],
    section,
    corrected,
    link
  }
} as const

export const correctionsWords = {
  title: '更正',
  description:
    '有人照原文更正过的每一处一行：原来读作什么，改作什么，谁改的，为什么。其他各表里已经是改过的。',
  columns: {
    document,
    id: placeId,
    kind: ['改的是什么', `${coded(correctableNames)}。`],
    start: ['起', '所改的事实在收到的原文里的位置（数量是数本身），从 0 起，以 UTF-16 编码单元计。'],
    end: ['止', '同上，不含这一位置本身。'],
    quote: ['引的文字', '改的人引来指明这一处的文字；常比 start、end 之间的长，不要用位置去截它。'],
    action: ['怎样改', 'set 改一栏，remove 不算，add 补上。'],
    field: ['栏目', '改的是哪一栏；整条去掉或补上的为空。'],
    was: ['原来读作', 'JSON；整条去掉的是原来的全部，补上的和没有读出的是 null。'],
    now: ['改作', 'JSON；整条去掉的是 null，补上的是全部。'],
    who: ['谁', '改的人。'],
    why: ['为什么', '依据。'],
    day: ['哪天', '年-月-日；没有写的为空。'],
    section,
    link
  }
} as const
