import {expect, test} from 'vitest'
import type {Metadata} from '../policy/metadata.ts'
import type {Policy} from '../policy/policy.ts'
import {
  citationFact,
  dutyFact,
  figureFact,
  maskedFact,
  noLinks,
  noNames,
  policyOf
} from '../render/policy-text.samples.ts'
import {toAkn} from './akn.ts'

const title = '某市开放实施方案\n'
const site = {title: '某省文件', publisher: null, licence: null, root: null}

function write(
  policy: Policy,
  others: readonly Policy[] = [],
  links: Pick<typeof noLinks, 'citations'> = noLinks
) {
  return toAkn(policy, {policies: [policy, ...others], links, lexicon: noNames}, site)
}

/** Without the lines between elements. */
function body(policy: Policy): string {
  return /<(?<name>mainBody|body)>.*<\/\k<name>>/s.exec(write(policy))![0].replace(/\n */g, '')
}

test('a provision has number, heading and content, its address is its id', () => {
  expect(body(policyOf(`${title}一、重点任务\n(一) 扩大开放。支持企业。\n`))).toBe(
    '<mainBody><section eId="sec_1"><num>一、</num><heading eId="sec_1__heading">重点任务</heading>' +
      '<subsection eId="sec_1__sub_1"><num>(一)</num><heading eId="sec_1__sub_1__heading">扩大开放。</heading>' +
      '<content eId="sec_1__sub_1__content"><p>支持企业。</p></content></subsection></section></mainBody>'
  )
})

test('words before inner provisions are their intro, 一是 and 二是 stand as provisions of their own', () => {
  const xml = body(policyOf(`${title}一、目标\n做好两项工作。一是引进来。二是走出去。\n`))
  expect(xml).toContain('<intro eId="sec_1__intro"><p>做好两项工作。</p></intro>')
  expect(xml).toContain('<hcontainer eId="sec_1__enum_2" name="enumerated"><num>二是</num>')
})

test('figures, units, citations and struck-out words are marked, one inside another too', () => {
  const policy = policyOf(`${title}一、目标\n落实《某省规划》，达到1.08亿美元，增长**%。（市商务局负责）\n`)
  policy.figures.push(figureFact(policy, '1.08', {status: 'target', unit: '亿美元', indicator: '外资'}))
  policy.figures.push(
    figureFact(policy, '**', {status: 'target', unit: '%', value: null, masked: true, indicator: ''})
  )
  policy.duties.push(dutyFact(policy, '市商务局', {role: 'lead'}))
  policy.citations.push(citationFact(policy, '《某省规划》', {title: '某省规划'}))
  policy.masked.push(maskedFact(policy, '**', {what: 'number', digits: '2'}))
  const xml = write(policy)
  for (const piece of [
    '<ref eId="sec_1__ref_1" href="#cited-某省规划">《某省规划》</ref>',
    '<quantity eId="f1" refersTo="#status-target #indicator-外资" normalized="108000000">1.08亿美元</quantity>',
    '<quantity eId="f2" refersTo="#status-target"><omissis eId="sec_1__omissis_1" class="number">**</omissis>%</quantity>',
    '<organization eId="sec_1__org_1" refersTo="#org-sample-市商务局" class="lead">市商务局</organization>',
    '<TLCOrganization eId="org-sample-市商务局" href="/akn/ontology/organization/cn/sample-市商务局" showAs="市商务局"/>'
  ])
    expect(xml).toContain(piece)
})

test('a document of the collection is cited by its name and the provision meant', () => {
  const upper = {...policyOf('某省开放实施方案\n'), id: 'upper'}
  const policy = policyOf(`${title}落实《某省规划》第二条。\n`)
  policy.citations.push(citationFact(policy, '《某省规划》', {title: '某省规划'}))
  const {start, end} = policy.citations[0]!
  const link = {from: policy.id, start, end, to: 'upper', fromSection: null, section: 'art_2', sections: []}
  expect(write(policy, [upper], {citations: [link]})).toContain(
    'href="/akn/cn/doc/implementation/upper/!main~art_2">《某省规划》</ref>'
  )
})

test('a law in articles is an act, what stands before them its preamble', () => {
  const words = `${title}为扩大开放，制定本方案。\n第一条 市政府应当支持企业。\n第二条 本市鼓励出口。\n`
  const xml = write(policyOf(words, {kind: 'law'})).replace(/\n */g, '')
  expect(xml).toContain('<act name="law" contains="originalVersion">')
  expect(xml).toContain('<preamble><p>为扩大开放，制定本方案。</p></preamble><body><article eId="art_1">')
})

test('lines under the title belong to it, a line that says when names the day', () => {
  const policy = policyOf(`${title}2024年5月31日第十次会议通过\n一、目标\n支持企业。\n`)
  const line = policy.tree.children.find(({start}) => start === title.length)
  Object.assign(line!, {role: 'enactment'})
  expect(write(policy).replace(/\n */g, '')).toContain(
    '</docTitle></p><p class="enactment"><docDate date="2024-05-31">2024年5月31日第十次会议通过</docDate></p></preface><mainBody><section'
  )
})

test('words between two provisions are held by a container', () => {
  const policy = policyOf(`${title}一、目标\n1.甲任务。\n2.乙任务。\n二、任务\n`)
  const [section] = policy.sections
  const paragraph = policy.tree.children.find(({type}) => type === 'paragraph')
  section!.children.splice(3, 0, paragraph as never)
  expect(body(policy)).toContain('<hcontainer eId="sec_1__text_1" name="text"><content')
})

test('grouped heads span their columns, an empty cell is an empty cell', () => {
  const table = '指标\t单位\t规划\t实际\n\t\t金额\t增长\t金额\t增长\n外资\t\t3\t5%\t4\t6%\n'
  const xml = body(policyOf(`${title}一、目标\n${table}`))
  expect(xml).toContain('<table eId="sec_1__table_1"><tr><th rowspan="2"><p>指标</p></th>')
  expect(xml).toContain('<th colspan="2"><p>规划</p></th>')
  expect(xml).toContain('<td><p>外资</p></td><td/><td><p>3</p></td>')
})

test('days, issuer and region are said where they are known, an unknown day has that name', () => {
  const known: Partial<Metadata> = {
    issuer: '某市人民政府',
    issued: '2023-06-14',
    docNumber: '某政发〔2023〕2号',
    region: {code: '640500', name: '中卫市', level: 'city'}
  }
  const xml = write(policyOf(title, known))
  expect(xml).toContain('<FRBRdate date="2023-06-14" name="issued"/>')
  expect(xml).toContain('<FRBRnumber value="某政发〔2023〕2号"/>')
  expect(xml).toContain('<TLCLocation eId="region-640500"')
  const unknown = write(policyOf(title))
  expect(unknown).toContain('<FRBRdate date="0001-01-01" name="unknown"/>')
  expect(unknown).toContain('<FRBRauthor href="#org-unknown"/>')
  expect(unknown).toContain(
    '<TLCOrganization eId="org-editor" href="/akn/ontology/organization/cn/editor" showAs="某省文件"/>'
  )
  expect(unknown).not.toContain('TLCLocation')
})

test('signs of XML in the text stay text, and a document of nothing but a title has an empty body', () => {
  expect(write(policyOf(`${title}甲<b>乙&丙]]>丁\n`))).toContain('<p>甲&#x3C;b>乙&#x26;丙]]&#x3E;丁</p>')
  expect(body(policyOf(title))).toBe('<mainBody><p/></mainBody>')
})
