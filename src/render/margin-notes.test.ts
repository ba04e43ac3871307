import {expect, test} from 'vitest'
import type {FigureValue} from '../policy/3-facts/figure/value.ts'
import type {Links} from '../policy/4-links/links.ts'
import type {Policy} from '../policy/policy.ts'
import {toReading} from './margin-notes/reading.ts'
import {renderNotes, toNotes} from './margin-notes.ts'
import {factsFinder} from './policy-text/facts.ts'
import {
  citationFact,
  doubtAt,
  dutyFact,
  figureFact,
  maskedFact,
  noLinks,
  noNames,
  policyOf
} from './policy-text.samples.ts'
import {toHtml} from './to-html.ts'

const plan = `某市开放实施方案
一、发展目标
总额由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%。根据《省规划》，（责任单位：市商务局、财政局，中卫海关）
`

function notesOf(policy: Policy, links: Links = noLinks, others: Policy[] = []): string[] {
  const facts = factsFinder(policy)({start: 0, end: policy.text.source.length})
  const notes = toNotes(facts, ['sec_1'], toReading(policy, links, [policy, ...others], noNames))
  return notes.map(({element}) =>
    toHtml(element)
      .replace(/<svg.*<\/svg>/, '<svg/>')
      .replace(/ class="[^"]*"/g, '')
  )
}

test('a target says its base, its years and its growth, stated and computed', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '1.08', {unit: '亿美元', status: 'baseline', year: 2022}))
  policy.figures.push(
    figureFact(policy, '2.16', {
      unit: '亿美元',
      status: 'target',
      year: 2025,
      baseYear: 2022,
      baseValue: 1.08
    }),
    figureFact(policy, '25', {unit: '%', status: 'target', change: 'growth'})
  )
  const audit = {
    kind: 'growth' as const,
    verdict: 'inconsistent' as const,
    documents: ['sample'],
    figures: ['sample#f1', 'sample#f2', 'sample#f3'],
    stated: '年均增长25%',
    computed: '25.99%',
    working: '',
    reason: null,
    spots: []
  }
  const notes = notesOf(policy, {...noLinks, audits: [audit]})
  expect(notes).toHaveLength(1)
  expect(notes[0]).toContain('目标 · 进出口总额')
  expect(notes[0]).toContain('1.08 → 2.16')
  expect(notes[0]).toContain('亿美元　2022 → 2025')
  expect(notes[0]).toContain('<svg/>')
  expect(notes[0]).toContain('文中 25　推算 25.99%')
})

test('a target without a base says so and draws nothing', () => {
  const policy = policyOf(plan)
  policy.figures.push(
    figureFact(policy, '2.16', {unit: '亿美元', status: 'target', year: 2025, comparator: '>='})
  )
  expect(notesOf(policy)[0]).toContain('≥ 2.16')
  expect(notesOf(policy)[0]).toContain('2025　未给基期')
  expect(notesOf(policy)[0]).not.toContain('<svg/>')
})

const goals = `某省对外开放规划
一、发展基础
2015年，进出口总额80.1亿美元。
二、主要目标
到2020年，进出口总额突破120亿美元，年均增长8%。
`

/** The base in section 一, a target of 二 with its rate, and the audit that ties the three. */
function withBaseElsewhere(about: Partial<FigureValue> = {}): {policy: Policy; links: Links} {
  const policy = policyOf(goals)
  const add = (section: string, value: string, what: Partial<FigureValue>) =>
    policy.figures.push({...figureFact(policy, value, what), section})
  add('sec_1', '80.1', {unit: '亿美元', status: 'achieved', year: 2015})
  add('sec_2', '120', {unit: '亿美元', status: 'target', year: 2020, comparator: '>', ...about})
  add('sec_2', '8', {unit: '%', status: 'target', change: 'growth', year: 2020, baseYear: 2015})
  const audit = {
    kind: 'growth' as const,
    verdict: 'consistent' as const,
    documents: ['sample'],
    figures: ['sample#f3', 'sample#f1', 'sample#f2'],
    stated: '年均增长8%',
    computed: '8.42%',
    working: '',
    reason: null,
    spots: []
  }
  return {policy, links: {...noLinks, audits: [audit]}}
}

test('a base written elsewhere is printed with its year and its place, and growth is worked out from it', () => {
  const {policy, links} = withBaseElsewhere()
  const [note] = notesOf(policy, links)
  expect(note).toContain('80.1 → > 120')
  expect(note).toContain('<span>亿美元</span>')
  expect(note).toContain('2015 → 2020　基期见 <a href="#sec_1">一</a>')
  expect(note).toContain('文中 8　推算 8.42%')
  expect(note).not.toContain('未给基期')
})

test('near miss: a sum has no base, and the growth of the yearly level is not its own', () => {
  const {policy, links} = withBaseElsewhere({cumulative: true})
  const [note] = notesOf(policy, links)
  expect(note).toContain('2020　累计')
  expect(note).toContain('文中 8')
  expect(note).not.toMatch(/推算|基期|→/)
})

test('near miss: without a base nothing is worked out', () => {
  const {policy, links} = withBaseElsewhere({indicator: '服务外包规模'})
  policy.figures[2]!.value.indicator = '服务外包规模'
  const [note] = notesOf(policy, links)
  expect(note).toContain('2020　未给基期')
  expect(note).not.toContain('推算')
})

test('the folded line counts the notes that open, folded ones included', () => {
  const policy = policyOf(goals)
  policy.figures.push(
    figureFact(policy, '120', {unit: '亿美元', status: 'target', year: 2020}),
    figureFact(policy, '8', {unit: '%', status: 'target', change: 'growth'}),
    figureFact(policy, '80.1', {unit: '亿美元', status: 'target', indicator: '出口额'})
  )
  const facts = factsFinder(policy)({start: 0, end: policy.text.source.length})
  const notes = toNotes(facts, [], toReading(policy, noLinks, [policy], noNames))
  const html = toHtml(renderNotes(notes, facts, 0, 0)!)
  expect(notes).toHaveLength(2)
  expect(html).toContain('目标 2')
  expect(html).toContain('另 1 条')
})

test('what is not a target has no note', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '2.16', {unit: '亿美元', status: 'achieved'}))
  expect(notesOf(policy)).toEqual([])
})

test('units stand in the groups of the source, with restored names that lead to their pages, and leads', () => {
  const policy = policyOf(plan)
  policy.duties.push(
    dutyFact(policy, '市商务局', {role: 'lead'}),
    dutyFact(policy, '财政局', {unit: '市财政局'}),
    dutyFact(policy, '中卫海关', {group: 1})
  )
  const [units] = notesOf(policy)
  expect(units).toContain('责任单位 3 家')
  const link = (name: string) => `<a href="/units/sample-${name}/">${name}</a>`
  expect(units).toContain(`<p>${link('市商务局')}（牵头）、${link('市财政局')}</p><p>${link('中卫海关')}</p>`)
})

test('a citation says what it is to the text, and that the collection lacks it', () => {
  const policy = policyOf(plan)
  policy.citations.push(citationFact(policy, '《省规划》', {title: '省规划', docNumber: '某政发〔2021〕3号'}))
  const missing = [
    {title: '省规划', docNumber: '某政发〔2021〕3号', issuer: null, from: ['sample'], spots: []}
  ]
  const [citation] = notesOf(policy, {...noLinks, missing})
  expect(citation).toContain('引文 · 依据')
  expect(citation).toContain('某政发〔2021〕3号　本库未收')
})

test('a citation of a document of the collection leads there', () => {
  const policy = policyOf(plan)
  const other = {...policyOf(plan), id: 'province'}
  const citation = citationFact(policy, '《省规划》', {title: '省规划'})
  policy.citations.push(citation)
  const {start, end} = citation
  const resolved = {
    from: 'sample',
    start,
    end,
    to: 'province',
    fromSection: null,
    section: null,
    sections: []
  }
  const [note] = notesOf(policy, {...noLinks, citations: [resolved]}, [other])
  expect(note).toContain('<a href="/documents/province/">省规划</a>')
  expect(note).not.toContain('本库未收')
})

test('an article cited leads to the article, several to each of them', () => {
  const policy = policyOf(plan)
  const law = policyOf('某省条例\n第一条 甲。\n第二条 乙。\n')
  const other = {...law, id: 'law'}
  const noteFor = (article: string, sections: string[]) => {
    const citation = citationFact(policy, '《省规划》', {title: '省规划', article})
    const {start, end} = citation
    const resolved = {
      from: 'sample',
      start,
      end,
      to: 'law',
      fromSection: 'sec_1',
      section: sections[0]!,
      sections
    }
    return notesOf({...policy, citations: [citation]}, {...noLinks, citations: [resolved]}, [other])[0]
  }
  expect(noteFor('第二条', ['art_2'])).toContain('<a href="/documents/law/#art_2">第二条</a>')
  expect(noteFor('第一条、第二条', ['art_1', 'art_2'])).toContain(
    '第一条、第二条：<a href="/documents/law/#art_1">第一条</a>、<a href="/documents/law/#art_2">第二条</a>'
  )
  expect(noteFor('第九条', [])).toContain('>第九条<')
})

test('a provision says who cites it and where; near miss: the whole document cited', () => {
  const policy = policyOf(plan)
  const other = {...policyOf(plan, {shortTitle: '市办法'}), id: 'rules'}
  const cited = (sections: string[]) => ({
    from: 'rules',
    start: 0,
    end: 1,
    to: 'sample',
    fromSection: 'sec_1',
    section: sections[0] ?? null,
    sections
  })
  const notes = notesOf(policy, {...noLinks, citations: [cited(['sec_1']), cited(['sec_1'])]}, [other])
  expect(notes).toHaveLength(1)
  expect(notes[0]).toContain('被引用 · 一')
  expect(notes[0]).toContain('<a href="/documents/rules/#sec_1">市办法</a>')
  expect(notes[0]!.match(/<a /g)).toHaveLength(2)
  expect(notesOf(policy, {...noLinks, citations: [cited([])]}, [other])).toEqual([])
})

test('a counterpart says relation, document and address', () => {
  const policy = policyOf(plan)
  const other = {...policyOf(plan, {shortTitle: '省规划'}), id: 'province'}
  const alignment = {
    upper: {document: 'province', measure: 'sec_1'},
    lower: {document: 'sample', measure: 'sec_1'},
    relation: 'topical' as const,
    score: 0.5,
    evidence: []
  }
  const pair = {
    upper: 'province',
    lower: 'sample',
    reason: 'region' as const,
    alignments: [alignment],
    silent: [],
    added: []
  }
  const [note] = notesOf(policy, {...noLinks, pairs: [pair]}, [other])
  expect(note).toContain('○ 同题 · 省规划 一')
  expect(note).toContain('<a href="/documents/province/#sec_1">发展目标</a>')
  expect(note).toContain('<a href="/compare/province/sample/#sec_1/sec_1">并排看</a>')
  const [below] = notesOf({...policy, id: 'province'}, {...noLinks, pairs: [pair]}, [policyOf(plan)])
  expect(below).toContain('下位文件')
  expect(below).toContain('<a href="/compare/province/sample/#sec_1/sec_1">并排看</a>')
})

test('doubts come first; notes that would outgrow the row are folded', () => {
  const policy = policyOf(plan)
  policy.messages.push(doubtAt(policy, '责任单位', '此处存疑'))
  for (const value of ['1.08', '2.16', '25'])
    policy.figures.push(figureFact(policy, value, {status: 'target'}))
  const facts = factsFinder(policy)({start: 0, end: policy.text.source.length})
  const notes = toNotes(facts, [], toReading(policy, noLinks, [policy], noNames))
  expect(notes.map(({kind}) => kind)).toEqual(['doubt', 'target', 'target', 'target'])
  const html = toHtml(renderNotes(notes, facts, 36, 0)!)
  expect(html).toContain('<summary>另 2 条</summary>')
  expect(html).toMatch(/存疑 1.*目标 3/)
  expect(toHtml(renderNotes(notes, facts, 360, 0)!)).not.toContain('另 ')
})

test('what was struck out of a paragraph is one note; the folded line says how much', () => {
  const policy = policyOf('某市开放讲话\n一、形势\n依存度仅为*.*%，低于**.*%，*集团带动。\n')
  policy.masked.push(
    maskedFact(policy, '*.*%，低', {what: 'number', digits: '1.1'}),
    maskedFact(policy, '**.*%', {what: 'number', digits: '2.1'}),
    maskedFact(policy, '*集团', {what: 'name', digits: null})
  )
  const at = policy.masked[0]!.start
  expect(notesOf(policy)).toEqual([
    `<div id="n-m${at}"><p><span aria-hidden="true"></span>原文隐去 3 处</p>` +
      '<p>数字，整数 1 位、小数 1 位 1 处</p><p>数字，整数 2 位、小数 1 位 1 处</p><p>名称 1 处</p></div>'
  ])
  const facts = factsFinder(policy)({start: 0, end: policy.text.source.length})
  const notes = toNotes(facts, [], toReading(policy, noLinks, [policy], noNames))
  expect(toHtml(renderNotes(notes, facts, 20, 0)!)).toContain('原文隐去 3</span>')
})
