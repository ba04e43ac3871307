import {s} from 'hastscript'
import type {LegendItem} from './figure.ts'

export function timelineLegend(words: {period: string; issued: string}): LegendItem[] {
  return [
    {sign: [s('rect', {className: 'timeline-period', x: 0, y: 2, width: 12, height: 8})], word: words.period},
    {sign: [s('circle', {className: 'timeline-issued', cx: 6, cy: 6, r: 4.5})], word: words.issued}
  ]
}
