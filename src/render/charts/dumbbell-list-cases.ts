import type {Element} from 'hast'
import {dumbbellList, type NamedDumbbell} from './dumbbell-list.ts'

const row = (
  name: string,
  base: number | null,
  target: number,
  about: Partial<NamedDumbbell> = {}
): NamedDumbbell => ({
  name,
  indicator: '城镇化率',
  unit: '%',
  base,
  target,
  targetMax: null,
  comparator: '=',
  expected: false,
  baseLabel: base === null ? null : String(base),
  targetLabel: String(target),
  words: `${name}　${base ?? '未给基期'}　${target}`,
  ...about
})

export const dumbbellListSamples: Record<string, NamedDumbbell[]> = {
  documents: [
    row('甲市规划', 60, 75, {comparator: '>', targetLabel: '突破 75'}),
    row('乙市规划', 58, 70, {expected: true}),
    row('丙市规划', null, 66),
    row('丁市规划', 61, 65, {targetMax: 68, targetLabel: '65—68'}),
    row('戊市规划', 70, 62, {comparator: '<=', targetLabel: '62 以内'}),
    row('己市规划', 61.2, 61.5)
  ],
  'equal-values': [row('甲', 50, 50), row('乙', 50, 50)],
  'huge-beside-tiny': [row('甲', 96_000, 138_000), row('乙', 0.02, 0.04), row('丙', null, 0)],
  'long-names': [
    row('新疆维吾尔自治区人民政府国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 40, 60),
    row('某市规划', 30, 50)
  ],
  'twelve-documents': Array.from({length: 12}, (_, index) =>
    row(`第${index + 1}市规划`, 50 - index, 75 - index)
  )
}

export const dumbbellListCases: Record<string, () => Element> = Object.fromEntries(
  Object.entries(dumbbellListSamples).flatMap(([name, rows]) =>
    Object.entries({wide: 720, phone: 328}).map(([size, width]) => [
      `${name}-${size}`,
      () => dumbbellList(rows, {width, title: '六份文件的目标从 61.5%到 75%', unit: '%'})
    ])
  )
)
