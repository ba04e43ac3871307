/** Test data: a collection made by hand. */
import type {Collection, PlainRecord, Vocabulary} from './collection.ts'

const blank: PlainRecord = {
  document: 0,
  parent: -1,
  address: '',
  title: '',
  text: '',
  kind: 'measure',
  units: [],
  topics: [],
  targets: 0,
  achieved: 0,
  figure: ''
}

const records: Partial<PlainRecord>[] = [
  {address: 'sec_1', title: '口岸与物流', kind: 'heading'},
  {
    parent: 0,
    address: 'sec_2',
    title: '建设航空口岸',
    text: '加快航空口岸建设，开行国际货运班列。支持综合保税区申建，2025年进出口总额达到12.16亿美元。',
    topics: ['口岸物流'],
    units: ['市商务局'],
    targets: 1
  },
  {
    address: 'sec_3',
    title: '培育新业态新模式',
    text: '积极申报跨境电商综合试点。引导跨境电商企业用好出口税收政策，给予资金补贴80万元。',
    topics: ['跨境电商']
  },
  {
    document: 1,
    address: 'sec_1',
    title: '健全工作机制',
    text: '发挥对外贸易协调机制作用，市发改委负责督促落实。2023年进出口总额增长8%。\n定期研究对外开放工作。',
    topics: ['对外贸易'],
    units: ['市发展改革委']
  }
]

export const sampleCollection: Collection = {
  documents: [
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
  ],
  records: records.map((record) => ({...blank, ...record}))
}

export const sampleWords: Vocabulary = {
  synonyms: [
    ['外贸', '对外贸易'],
    ['跨境电商', '跨境电子商务']
  ],
  agencies: [['发展改革委', '发改委']],
  groups: [
    ['外贸', '对外贸易'],
    ['跨境电商', '跨境电子商务'],
    ['发展改革委', '发改委']
  ],
  quantityUnits: ['元', '美元', '家', '%'],
  units: [['市商务局'], ['市发展改革委', '市发改委']],
  indicators: ['进出口总额', '实际利用外资'],
  topics: ['口岸物流', '跨境电商', '对外贸易'],
  regions: [
    {code: '420500', name: '宜昌市', level: 'city'},
    {code: '640500', name: '中卫市', level: 'city'}
  ]
}
