import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {readPolicy} from '../index.ts'

const {lexicon} = readSources()

/** `id kind head` of every measure of a text. */
const measuresOf = (source: string) =>
  readPolicy({id: 'plan', source, metadata: null}, lexicon).measures.map(
    ({id, kind, head}) => `${id} ${kind} ${head}`
  )

test('the smallest numbered units are measures, and headings say what they are for', () => {
  expect(
    measuresOf(`某市实施方案
一、指导思想
坚持开放发展。
二、发展目标
到2025年，进出口额达到70亿元。
三、重点任务
（一）培育主体。
1.扩规提质。支持企业改造。
2.挖掘增长点。盘活存量：一是走访企业。逐户登记。二是协调资金。逐项落实。
四、保障措施
（一）加强组织领导。压实责任。
`)
  ).toEqual([
    'sec_1 principle 指导思想',
    'sec_2 goal 发展目标',
    'sec_3__sub_1__item_1 measure 扩规提质',
    'sec_3__sub_1__item_2__enum_1 measure 走访企业',
    'sec_3__sub_1__item_2__enum_2 measure 协调资金',
    'sec_4__sub_1 safeguard 加强组织领导'
  ])
})

test('the innermost heading that says anything decides', () => {
  expect(measuresOf('某市规划\n一、总体思路\n（一）十大工程\n1.主体培育工程。支持企业做大。\n')).toEqual([
    'sec_1__sub_1__item_1 measure 主体培育工程'
  ])
})

test('a section that tells nobody to do anything is other', () => {
  expect(measuresOf('某市报告\n一、发展现状\n外贸额居全省第一。\n二、国际形势\n需求不足。\n')).toEqual([
    'sec_1 other 发展现状',
    'sec_2 other 国际形势'
  ])
})

test('a heading that tells somebody to act describes no situation', () => {
  expect(measuresOf('某市报告\n一、对策及建议\n（一）培育新能，夯实产业发展基础。建设物流园区。\n')).toEqual([
    'sec_1__sub_1 measure 培育新能，夯实产业发展基础'
  ])
})

test('a box is no measure, and does not keep its section from being one', () => {
  expect(
    measuresOf('某市规划\n一、重点任务\n支持企业。\n专栏1：主要指标\n指标\t单位\n外贸额\t亿元\n')
  ).toEqual(['sec_1 measure 重点任务'])
})

test('the sentence before a row says what its members are', () => {
  expect(
    measuresOf(`某市政府工作报告
各位代表：
一、2024年主要目标任务
必须把握好以下方面：一是坚持稳中求进。保持定力。二是坚持以进促稳。主动作为。
努力实现以下主要目标：
（一）经济提质。增长5%。
（二）民生改善。新增就业1万人。
二、今年总体要求
重点抓好以下工作。
（一）扩大投资。开工项目。
（二）促进消费。办好展会。
三、关键一年
全年重点抓了以下工作：
（一）稳住外贸。出口增长。
（二）改善民生。就业增加。
四、保障措施
做好以下工作。
（一）加强领导。压实责任。
（二）加强宣传。及时总结。
`)
  ).toEqual([
    'sec_1__enum_1 principle 坚持稳中求进',
    'sec_1__enum_2 principle 坚持以进促稳',
    'sec_1__sub_1 goal 经济提质',
    'sec_1__sub_2 goal 民生改善',
    'sec_2__sub_1 measure 扩大投资',
    'sec_2__sub_2 measure 促进消费',
    'sec_3__sub_1 other 稳住外贸',
    'sec_3__sub_2 other 改善民生',
    'sec_4__sub_1 safeguard 加强领导',
    'sec_4__sub_2 safeguard 加强宣传'
  ])
})

test('near miss: a target that is already set says nothing of the row below it', () => {
  expect(
    measuresOf(
      '某市规划\n一、路径\n为确保实现上述主要目标。\n（一）扩大投资。开工项目。\n（二）促进消费。办好展会。\n'
    )
  ).toEqual(['sec_1__sub_1 measure 扩大投资', 'sec_1__sub_2 measure 促进消费'])
})

test('a provision with paragraphs of its own is one beside its members; near miss: one that only leads in', () => {
  const own =
    '多措并举促进就业，开展重点群体招聘活动五百场以上，帮助困难人员就业。\n扩大社会保险覆盖面，提高城乡居民基础养老金标准，完善养老服务。\n'
  const plan = (words: string) => `某市规划
一、重点任务
（一）扩大投资。开工一批项目。
（二）改善民生。坚持以人民为中心的发展思想，把群众的小事当作大事来办。
${words}办好以下民生实事，让群众看得见、摸得着、得实惠：一是建设幼儿园。新增学位。二是改造老旧小区。加装电梯。
`
  expect(measuresOf(plan(own))).toEqual([
    'sec_1__sub_1 measure 扩大投资',
    'sec_1__sub_2 measure 改善民生',
    'sec_1__sub_2__enum_1 measure 建设幼儿园',
    'sec_1__sub_2__enum_2 measure 改造老旧小区'
  ])
  expect(measuresOf(plan(''))).toEqual([
    'sec_1__sub_1 measure 扩大投资',
    'sec_1__sub_2__enum_1 measure 建设幼儿园',
    'sec_1__sub_2__enum_2 measure 改造老旧小区'
  ])
})

test('also under 附则 somebody may be told to act', () => {
  expect(
    measuresOf(`某市预案
一、附则
（一）名称。本预案所称应急，是指突发事件的应对。
（二）制定。各县人民政府应根据本预案制定实施办法。
（三）货币。所列金额均为人民币。
`)
  ).toEqual(['sec_1__sub_1 other 名称', 'sec_1__sub_2 measure 制定', 'sec_1__sub_3 other 货币'])
})

test('money that must not be misused safeguards; a principle in a sentence below a heading decides nothing', () => {
  expect(
    measuresOf(`某区办法
一、管理
（一）资金使用。获得奖励的单位不得截留、挪用奖励资金。
（二）严格数据管理
坚持最小授权原则，建立台账。
（三）公开评审。
`)
  ).toEqual([
    'sec_1__sub_1 safeguard 资金使用',
    'sec_1__sub_2 measure 严格数据管理',
    'sec_1__sub_3 measure 公开评审'
  ])
})

test('problems are told, an environment that is to be improved is a task, a procedure too', () => {
  expect(
    measuresOf(`某区调研报告
一、存在的主要问题
（一）品牌竞争力不强。产品附加值低。
二、持续优化发展环境
（一）破除准入壁垒。全面落实清单。
三、申报程序
项目单位于每年3月底前申报，20个工作日内完成审核。
四、园区发展
高新区要全面贯彻新发展理念，做大产业。
五、创建目标
力争到2025年建成示范区。
`)
  ).toEqual([
    'sec_1__sub_1 other 品牌竞争力不强',
    'sec_2__sub_1 measure 破除准入壁垒',
    'sec_3 measure 申报程序',
    'sec_4 measure 园区发展',
    'sec_5 goal 创建目标'
  ])
})

test('near miss: for whom something is done is no aim of a document', () => {
  expect(
    measuresOf('某区措施\n（一）为企业减负。各部门制定本领域清单，减税3亿元。\n（二）办事。网上办。\n')
  ).toEqual(['sub_1 measure 为企业减负', 'sub_2 measure 办事'])
})

test('what a word means and whom to call tell nobody to do anything', () => {
  expect(
    measuresOf(`某区办法
第一条　本办法所称风险补偿金由市、区两级财政资金组成。
第二条　申报单位应如实提交材料，确保没有弄虚作假。
第三条　弄虚作假套取奖励资金的，予以追回。
第四条　咨询电话：010-88377340。
`).map((line) => line.split(' ').slice(0, 2).join(' '))
  ).toEqual(['art_1 other', 'art_2 measure', 'art_3 safeguard', 'art_4 other'])
})

test('a review by another name, a far outlook, principles and safeguards by another name', () => {
  expect(
    measuresOf(`某市政府工作报告
一、砥砺奋进，过去一年工作成效明显
（一）产业发展提质增效。园区建成投运，完成投资64亿元。
二、指导思想和主要目标
（一）遵循原则
——坚持系统观念。统筹发展和安全。
（二）改革目标
标准体系基本建立。
（三）远景展望
展望2035年，基本实现现代化。
三、工作保障
（一）强化科技支撑。支持院所开展攻关。
`)
  ).toEqual([
    'sec_1__sub_1 other 产业发展提质增效',
    'sec_2__sub_1__dash_1 principle 坚持系统观念',
    'sec_2__sub_2 goal 改革目标',
    'sec_2__sub_3 goal 远景展望',
    'sec_3__sub_1 safeguard 强化科技支撑'
  ])
})

const first = (source: string) => readPolicy({id: 'plan', source, metadata: null}, lexicon).measures[0]!

test('the strongest word of a measure tells how it is put', () => {
  const strengthOf = (words: string) => {
    const {strength, degree} = first(`某市实施方案\n一、重点任务\n（一）扩大开放。${words}\n`)
    return [strength, degree]
  }
  expect(strengthOf('支持企业出海，力争培育10家，确保年底前建成。')).toEqual(['确保', 'must'])
  expect(strengthOf('支持企业出海，力争培育10家。')).toEqual(['力争', 'aim'])
  expect(strengthOf('探索新的做法，鼓励企业参与。')).toEqual(['扩大', 'support'])
})

test('near miss: exploring alone is no promise', () => {
  const {strength, degree} = first('某市实施方案\n一、重点任务\n（一）制度开放。探索离岸贸易试点。\n')
  expect([strength, degree]).toEqual(['探索', 'explore'])
})

test('what a measure names is told from its facts', () => {
  const namesOf = (words: string) =>
    Object.entries(first(`中卫市实施方案\n一、重点任务\n（一）扩大开放。${words}\n`).specifics)
      .filter(([, named]) => named)
      .map(([name]) => name)
  expect(namesOf('到2025年，在中卫工业园区培育跨境电商企业10家。（责任单位：市商务局）')).toEqual([
    'object',
    'amount',
    'deadline',
    'owner',
    'place'
  ])
  expect(namesOf('全市上下要提高认识，压实责任。')).toEqual([])
})

test('a word in the head makes a topic, one in passing only where there is no other', () => {
  const topicsOf = (words: string) => first(`某市实施方案\n一、重点任务\n（一）${words}\n`).topics
  expect(topicsOf('发展跨境电商。做好教育、医疗等工作。')).toEqual(['跨境电商'])
  expect(topicsOf('加强服务。做好教育工作。')).toEqual(['教育'])
})

test('a number that lost its words is no measure; near miss: a heading alone is one', () => {
  expect(measuresOf('某市规划\n一、重点任务\n（一）\n（二）支持企业做大\n（三）\n')).toEqual([
    'sec_1__sub_2 measure 支持企业做大'
  ])
})
