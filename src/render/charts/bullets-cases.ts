import type {Element} from 'hast'
import {type BulletRow, bullets} from './bullets.ts'

const row = (name: string, plan: number, done: number, about: Partial<BulletRow> = {}): BulletRow => ({
  name,
  main: false,
  percent: (done / plan) * 100,
  reached: String(done),
  planned: `${plan} 亿美元`,
  words: `${name}　完成 ${done}，规划 ${plan}`,
  ...about
})

export const bulletSamples: Record<string, BulletRow[]> = {
  'below-the-plan': [
    row('货物贸易进出口总额', 112, 80.1, {main: true}),
    row('对外承包工程营业额', 4.4, 2.9),
    row('实际利用外商直接投资额', 2.2, 1.1),
    row('对外直接投资额', 3.1, 1.3)
  ],
  'around-the-plan': [row('甲', 100, 88), row('乙', 100, 97), row('丙', 100, 100), row('丁', 100, 104)],
  'over-the-plan': [row('甲', 10, 26.4), row('乙', 10, 12), row('丙', 10, 4)],
  'nothing-reached': [row('甲', 10, 0), row('乙', 138_000, 96_000)],
  'long-names': [
    row('规模以上工业企业研究与试验发展经费支出占营业收入的比重（含高技术制造业和战略性新兴产业）', 3, 2.4)
  ],
  'long-numbers': [row('地区生产总值', 138_000.55, 129_999.95, {planned: '138,000.55 万亿元人民币'})],
  'twelve-rows': Array.from({length: 12}, (_, index) => row(`第${index + 1}项指标`, 100, 40 + index * 8))
}

export const bulletsCases: Record<string, () => Element> = Object.fromEntries(
  Object.entries(bulletSamples).flatMap(([name, rows]) =>
    Object.entries({wide: 720, phone: 328}).map(([size, width]) => [
      `${name}-${size}`,
      () => bullets(rows, {width, title: '完成值为规划值的四成到七成'})
    ])
  )
)
