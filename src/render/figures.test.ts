import {expect, test} from 'vitest'
import type {Lexicon} from '../policy/lexicon.ts'
import type {ChartFigure} from './charts/figure.ts'
import {toFigures, toGallery} from './figures.ts'
import {noLinks, noNames, policyOf} from './policy-text.samples.ts'

const lexicon = {
  ...noNames,
  indicators: [],
  units: [],
  figures: {},
  'constant-prices': []
} as unknown as Lexicon
const keynessOf = () => ({terms: [], characters: 10, elsewhere: 0})

test('without documents there are no charts, with one only its own', () => {
  expect(toFigures([], noLinks, lexicon, keynessOf)).toEqual([])
  const alone = toFigures([policyOf('某市方案\n一、外贸\n')], noLinks, lexicon, keynessOf)
  expect(alone.map(({page}) => page)).toEqual(['/documents/sample/charts/'])
})

test('a gallery of very many charts shows some of each kind of page; near miss: few are all there', () => {
  const figures = Array.from({length: 40}, (_, at) => ({
    page: at % 2 ? `/documents/${at}/charts/` : `/compare/a/${at}/`
  })) as ChartFigure[]
  const shown = toGallery(figures)
  expect(shown).toHaveLength(24)
  expect(new Set(shown.map(({page}) => page.split('/')[1]))).toEqual(new Set(['compare', 'documents']))
  expect(toGallery(figures.slice(0, 5))).toHaveLength(5)
})
