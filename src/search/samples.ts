/** Test data: a small index, two documents, made by hand. */
import {createEngine} from './engine.ts'
import {
  type DocumentEntry,
  indexVersion,
  packRecord,
  type SearchIndex,
  type SearchRecord,
  type Strip,
  type Vocabulary
} from './index/index-format.ts'
import {createMemoryStore} from './index/memory-store.ts'
import {learn} from './text/fold.ts'
import {simplified} from './text/traditional.ts'

learn(simplified)

const documents: DocumentEntry[] = [
  {
    id: 'hubei-2021',
    title: '湖北省“十四五”开放发展规划',
    region: {code: '420000', name: '湖北省', level: 'province'},
    kind: 'plan',
    year: 2021
  },
  {
    id: 'yichang-2023',
    title: '外贸促进实施方案',
    region: {code: '420500', name: '宜昌市', level: 'city'},
    kind: 'implementation',
    year: 2023
  }
]

const strips: Strip[] = [
  {length: 1000, bands: [100, 500]},
  {length: 400, bands: [50]}
]

const blank: SearchRecord = {
  document: 0,
  depth: 1,
  address: '',
  label: '',
  title: '',
  text: '',
  kind: 'measure',
  units: [],
  topics: [],
  targets: 0,
  achieved: 0,
  figure: '',
  start: 0,
  lines: [0]
}

const records: Partial<SearchRecord>[] = [
  {depth: 0, title: documents[0]!.title, kind: 'frame', lines: []},
  {address: 'sec_1', label: '一', title: '口岸与物流', kind: 'heading', lines: [], start: 100},
  {
    depth: 2,
    address: 'sec_1__item_1',
    label: '一1',
    title: '建设口岸',
    text: '加快航空口岸建设，开行国际货运班列。支持综合保税区申建。',
    start: 110,
    lines: [118]
  },
  {
    depth: 2,
    address: 'sec_1__item_2',
    label: '一2',
    title: '培育新业态',
    text: '积极申报跨境电商综合试点。培育跨境电商企业，发展跨境电子商务。\n到2025年，跨境电商交易额突破300亿元。',
    topics: [0, 1],
    targets: 1,
    figure: '300 亿元（2025）',
    start: 200,
    lines: [210, 260]
  },
  {document: 1, depth: 0, title: documents[1]!.title, kind: 'frame', lines: []},
  {
    document: 1,
    address: 'sec_1',
    label: '一',
    title: '推进跨境电商健康发展',
    text: '引导企业用好电商出口税收政策，给予资金补贴。',
    units: [0, 1],
    topics: [1],
    start: 50,
    lines: [62]
  },
  {
    document: 1,
    address: 'sec_2',
    label: '二',
    title: '巩固对外贸易',
    text: '发挥对外贸易协调机制作用，支持跨境電子商務。市发改委负责。',
    start: 150,
    lines: [160]
  }
]

export const sampleIndex: SearchIndex = {
  version: indexVersion,
  documents,
  units: [['市商务局'], ['市税务局', '市国税局']],
  synonyms: [
    ['跨境电商', '跨境电子商务'],
    ['外贸', '对外贸易'],
    ['发改委', '发展改革委']
  ],
  topics: ['对外开放', '跨境电商'],
  traditional: true,
  quantityUnits: ['亿元', '元', '家'],
  records: records.map((record) => packRecord({...blank, ...record})),
  strips
}

const names = ['跨境电商', '跨境电子商务', '外贸', '对外贸易', '国际货运班列', '市商务局', '航空口岸']

export const sampleVocabulary: Vocabulary = {
  names,
  sounds: {
    an: '岸按',
    ban: '班',
    dian: '电',
    hai: '海',
    hang: '航',
    hui: '汇会',
    huo: '货',
    ji: '际',
    jing: '境竞',
    kong: '空',
    kou: '口',
    kua: '跨',
    lie: '列劣',
    mao: '贸',
    shang: '商伤',
    wai: '外',
    wu: '务',
    yun: '运',
    zi: '子'
  }
}

export const sampleEngine = () => createEngine(createMemoryStore(sampleIndex, async () => sampleVocabulary))
