import {expect, test} from 'vitest'
import {toCsv} from './csv.ts'
import {sampleFigure} from './figure.samples.ts'
import {toFigureCsv} from './figure-csv.ts'
import {toFigureSvg} from './figure-svg.ts'
import {lightStyles} from './light-styles.ts'

const root = new URL('https://example.org/')
const site = {title: '某省规划库', root}
const address = 'https://example.org/targets/外贸进出口总额/#外贸进出口总额-1'
const styles = {
  tokens: ':root { --ink: light-dark(#1b1e23, #e6e3dc); --sans: "PingFang SC", sans-serif; }',
  charts: '/* 点 */\n.chart text { fill: var(--ink); font: 13px var(--sans); }'
}

test('a formula is made harmless, a negative number stays one', () => {
  expect(toCsv([['=1+1', '@甲', '-2.5', '-甲']])).toBe("\uFEFF'=1+1,'@甲,-2.5,'-甲\r\n")
})

test('quotes are doubled, commas and line breaks quoted', () => {
  expect(toCsv([['说"好"', '一，二', '1,000', '上\n下']])).toBe(
    '\uFEFF"说""好""",一，二,"1,000","上\n下"\r\n'
  )
})

test('each row of the numbers names its chart, its source and its address', () => {
  const said = `某市：五年翻一番,亿元　2022—2027 年,某市方案,${address}`
  expect(toFigureCsv(sampleFigure, root)).toBe(
    `\uFEFF文件,值,图题,单位与口径,来源,网址\r\n某市方案,'=70,${said}\r\n某省规划,,${said}\r\n`
  )
})

test('of a site that does not know its address the path is told', () => {
  expect(toFigureCsv(sampleFigure, null)).toContain(',/targets/外贸进出口总额/#外贸进出口总额-1\r\n')
})

test('the drawing as a file carries title, unit, legend, source, note and address, and leads nowhere', () => {
  const svg = toFigureSvg(sampleFigure, site, styles)
  for (const words of [
    '某市：五年翻一番',
    '亿元　2022—2027 年',
    '>目标<',
    '来源：某市方案',
    '价格口径未注明。',
    `某省规划库　${address}`,
    '>70<'
  ])
    expect(svg).toContain(words)
  expect(svg).not.toMatch(/<a[ >]|href=|NaN|undefined/)
  expect(svg.match(/<title>/g)).toHaveLength(1)
})

test('a long title is broken into lines that fit', () => {
  const title = '外贸进出口总额增长百分之二十五以上，'.repeat(4)
  const svg = toFigureSvg({...sampleFigure, title}, site, styles)
  expect(svg.match(/class="file-title"/g)!.length).toBeGreaterThan(1)
})

test('variables become the colours of the light ground, comments go', () => {
  expect(lightStyles(styles)).toBe('.chart text { fill: #1b1e23; font: 13px "PingFang SC", sans-serif; }')
})

test('a colour no token gives is no black mark in a file, but an error', () => {
  expect(() => lightStyles({...styles, charts: '.a { fill: var(--none); }'})).toThrow('--none')
})
