import {expect, test} from 'vitest'
import {policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {type Branches, renderOutline, toOutline} from './outline.ts'

const policy = policyOf(`某市方案
一、目标
扩大开放。
二、任务
（一）外贸
1.出口
扩大出口。
2.进口
扩大进口。
3.服务
扩大服务。
4.展会
办好展会。
（二）外资
引进外资。
三、保障
加强领导。
`)
const section = (id: string) => policy.sections.find((each) => each.id === id)!

/** 一 二(（一）(1 2 3 +1) （二）) 三 */
function draw({branches, more}: Branches): string {
  const words = branches.map(({section, isHere, below}) => {
    const inside = draw(below)
    return `${section.title}${isHere ? '*' : ''}${inside && `(${inside})`}`
  })
  return [...words, ...(more > 0 ? [`+${more}`] : [])].join(' ')
}

test('the way down to the place is open', () => {
  expect(draw(toOutline(policy.tree, section('sec_2__sub_1__item_4')))).toBe(
    '目标 任务(外贸(进口 服务 展会* +1) 外资) 保障'
  )
})

test('near miss: at a place of the outermost level a deeper branch is opened beside it', () => {
  const drawn = '任务(外贸(出口 进口 服务 +1) 外资) 保障'
  expect(draw(toOutline(policy.tree, section('sec_1')))).toBe(`目标* ${drawn}`)
  expect(draw(toOutline(policy.tree, null))).toBe(`目标 ${drawn}`)
})

test('of many sections a few around the place are shown', () => {
  const many = policyOf(
    `某市方案\n${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((n) => `${n}、第${n}项\n扩大开放。\n`).join('')}`
  )
  const drawn = draw(toOutline(many.tree, many.sections[8]!))
  expect(drawn).toContain('第九项*')
  expect(drawn).toMatch(/\+2$/)
})

test('each line has its printed number, and its address twice: as said and as written', () => {
  const html = toHtml(renderOutline(policy, section('sec_2__sub_1')))
  expect(html).toContain('<b>（一）</b>外贸')
  expect(html).toContain('<code>sec_2__sub_1</code>')
  expect(html).toContain('二（一）</span>')
  expect(html.match(/outline-here/g)).toHaveLength(1)
})

test('a document without sections is its name alone', () => {
  expect(toHtml(renderOutline(policyOf('某市方案\n扩大开放。\n'), null))).not.toContain('<li')
})
