import {s} from 'hastscript'
import type {ChartFigure} from '../render/charts/figure.ts'
import {svgRoot} from '../render/charts/svg-root.ts'

/** A chart with everything around it. */
export const sampleFigure: ChartFigure = {
  id: '外贸进出口总额-1',
  page: '/targets/外贸进出口总额/',
  title: '某市：五年翻一番',
  unit: '亿元　2022—2027 年',
  legend: [{sign: [s('circle', {className: 'dumbbell-target', cx: 6, cy: 6, r: 4})], word: '目标'}],
  source: [{label: '某市方案', href: '/documents/yichang-2023/'}],
  note: '价格口径未注明。',
  widths: {wide: 720},
  draw: (width) =>
    svgRoot(
      {chart: 'slope', width, height: 100, title: '由 35 到 70', description: '折线'},
      s('a', {href: '#sec_2'}, [s('text', {x: width, y: 20}, '70')])
    ),
  table: {
    columns: [{name: '文件'}, {name: '值', numeric: true}],
    rows: [
      [{text: '某市方案', href: '/documents/yichang-2023/'}, '=70'],
      ['某省规划', null]
    ]
  }
}
