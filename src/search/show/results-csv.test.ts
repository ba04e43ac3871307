import {expect, test} from 'vitest'
import {sampleHit, sampleMarks, sampleWanted} from './hit.samples.ts'
import {csvFileName, toResultsCsv} from './results-csv.ts'

const root = new URL('https://example.org/plans/')
const csv = (...hits: ReturnType<typeof sampleHit>[]) =>
  toResultsCsv({hits, wanted: sampleWanted(['试点']), fields: []}, root)

test('a head, a row for each hit, CRLF after every one, a byte order mark before all', () => {
  const {text} = sampleHit().record
  const hit = sampleHit(
    {},
    {
      text: sampleMarks(text, '试点'),
      units: ['市商务局', '市税务局'],
      topics: ['跨境电商'],
      path: ['任务', '外贸']
    }
  )
  expect(csv(hit)).toBe(
    '\uFEFF文件,地区,层级,文种,年份,地址,标题路径,标题,正文,责任单位,主题,目标数,命中,链接\r\n' +
      `外贸促进实施方案,宜昌市,市级,实施方案,2023,一2,任务 › 外贸,培育新业态,"${text}",市商务局、市税务局,跨境电商,1,正文 1 处,` +
      'https://example.org/plans/documents/yichang-2023/#sec_1__item_2\r\n'
  )
})

test('cells are written as in every CSV of the site', () => {
  expect(csv(sampleHit({title: '说"好",再做', text: '=1+1'}))).toContain(`,"说""好"",再做",'=1+1,`)
})

test('what is unknown is left empty', () => {
  const {document} = sampleHit()
  const hit = sampleHit({label: ''}, {document: {...document, region: null, year: null}, path: []})
  expect(csv(hit)).toContain('外贸促进实施方案,,,实施方案,,,,培育新业态,')
})

test('the name of the file says the query', () => {
  expect(csvFileName('某库', '跨境电商')).toBe('某库-跨境电商.csv')
  expect(csvFileName('某库', '"外贸/外资" 部门:商务局')).toBe('某库-外贸 外资 部门 商务局.csv')
  expect(csvFileName('某库', '')).toBe('某库.csv')
  expect(csvFileName('某库', '外'.repeat(300))).toHaveLength('某库-.csv'.length + 60)
})
