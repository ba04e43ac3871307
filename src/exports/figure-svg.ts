/**
 * A chart as a file that stands by itself: finding above, legend, drawing, then source, note and address; colours of
 * the light ground written out, for programs that know no variables.
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {breakLines} from '../render/charts/break-name.ts'
import type {ChartFigure, LegendItem} from '../render/charts/figure.ts'
import {round} from '../render/charts/round.ts'
import {textWidth} from '../render/charts/text-width.ts'
import {toMarkup} from '../render/charts/to-markup.ts'
import {withoutLinks} from '../render/charts/without-links.ts'
import {figureWords} from '../ui-strings/charts.ts'
import {figureAddress} from './figure-address.ts'
import {lightStyles, type StyleSheets} from './light-styles.ts'
import type {SiteIdentity} from './site-address.ts'
import {finishXml} from './xml/xml-file.ts'

/** Pixels. */
const column = 720
const margin = 24
const lineHeight = 20

interface Line {
  className: string
  size: number
  height: number
}

const lines = {
  title: {className: 'file-title', size: 20, height: 30},
  unit: {className: 'file-line', size: 14, height: 22},
  small: {className: 'file-line', size: 13, height: lineHeight}
} satisfies Record<string, Line>

export function toFigureSvg(figure: ChartFigure, site: SiteIdentity, styles: StyleSheets): string {
  const stack: ElementContent[] = []
  let y = margin
  const add = (text: string, {className, size, height}: Line) => {
    for (const line of breakLines(text, column, size)) {
      stack.push(s('text', {className, x: margin, y: round(y + height - size * 0.45)}, line))
      y += height
    }
  }
  add(figure.title, lines.title)
  add(figure.unit, lines.unit)
  if (figure.legend.length > 0) {
    stack.push(...placeLegend(figure.legend, y + 4))
    y += lineHeight + 4
  }
  const drawing = figure.draw(column)
  const height = Number(String(drawing.properties['viewBox']).split(' ')[3])
  stack.push(inner(drawing, y + 12, height))
  y += height + 24
  add(figureWords.source(figure.source.map(({label}) => label).join('、')), lines.small)
  if (figure.note) add(figure.note, lines.small)
  add(`${site.title}　${figureAddress(figure, site.root)}`, lines.small)
  return toFile(figure, stack, round(y + margin), styles)
}

function toFile(figure: ChartFigure, content: ElementContent[], height: number, styles: StyleSheets): string {
  const width = column + 2 * margin
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: 'chart file',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`
    },
    s('title', figure.title),
    s('desc', figure.unit),
    s('style', lightStyles(styles)),
    s('rect', {className: 'file-ground', width, height}),
    ...content
  )
  return finishXml(`<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`)
}

/** Signs and words in a row. */
function placeLegend(legend: readonly LegendItem[], y: number): ElementContent[] {
  let x = margin
  return legend.flatMap(({sign, word}) => {
    const at = x
    x += 18 + textWidth(word) + 20
    return [
      s('svg', {x: at, y: round(y + 4), width: 12, height: 12, viewBox: '0 0 12 12'}, sign),
      s('text', {className: 'file-line', x: at + 18, y: round(y + 14.5)}, word)
    ]
  })
}

/** The drawing within the drawing: its own words stay, its links do not lead anywhere from a file. */
function inner(drawing: Element, y: number, height: number): Element {
  const children = drawing.children.filter(
    (child) => !(child.type === 'element' && ['title', 'desc'].includes(child.tagName))
  )
  return s(
    'svg',
    {
      className: drawing.properties['className'] as string[],
      x: margin,
      y,
      width: column,
      height,
      overflow: 'visible'
    },
    withoutLinks({...drawing, children}).children
  )
}
