/**
 * The numbers of a chart as a file. Each row says by itself what it belongs to: rows get copied out of files.
 *
 *     指标,值,…,图题,单位,来源,网址
 *     外贸进出口总额,70,…,中卫：五年翻一番,亿元　2022—2027 年,中卫方案,https://…/targets/外贸进出口总额/#…
 */
import {type ChartFigure, cellText} from '../render/charts/figure.ts'
import {figureWords} from '../ui-strings/charts.ts'
import {toCsv} from './csv.ts'
import {figureAddress} from './figure-address.ts'

/** `root`: of the site, `null` where its address is not known. */
export function toFigureCsv(figure: ChartFigure, root: URL | null): string {
  const {columns, rows} = figure.table
  const said = [
    figure.title,
    figure.unit,
    figure.source.map(({label}) => label).join('、'),
    figureAddress(figure, root)
  ]
  const head = [...columns.map(({name}) => name), ...Object.values(figureWords.columns)]
  return toCsv([head, ...rows.map((cells) => [...cells.map(cellText), ...said])])
}
