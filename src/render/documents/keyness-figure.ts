/**
 * Words a document uses more than the others do, as a chart; `null` where none stands out.
 */
import {s} from 'hastscript'
import type {Keyness, KeyTerm} from '../../policy/4-links/keyness.ts'
import type {Policy} from '../../policy/policy.ts'
import {keynessWords} from '../../ui-strings/keyness.ts'
import {count} from '../../ui-strings.ts'
import type {ChartFigure, LegendItem} from '../charts/figure.ts'
import {wordBars} from '../charts/word-bars.ts'
import {displayTitle} from '../policy-text/header.ts'
import {documentChartsPath} from './document-charts-path.ts'

const per = 10_000

/** `documents`: how many the collection has. */
export function keynessFigure(
  policy: Policy,
  {terms, characters, elsewhere}: Keyness,
  documents: number
): ChartFigure | null {
  if (terms.length === 0) return null
  const {shortTitle} = policy.metadata
  const rows = terms.map((term) => ({
    term,
    word: term.word,
    here: (term.count / characters) * per,
    elsewhere: (term.elsewhere / elsewhere) * per
  }))
  const [first] = rows as [(typeof rows)[number]]
  const {columns} = keynessWords
  return {
    id: `${policy.id}-words`,
    page: documentChartsPath(policy),
    title: keynessWords.title(shortTitle, first.word, first.here, documents - 1, first.elsewhere),
    unit: keynessWords.unit(documents - 1),
    legend: legend(),
    source: [{label: shortTitle, href: `/documents/${policy.id}/`}],
    note: keynessWords.note(characters, elsewhere),
    widths: {wide: 720, narrow: 328},
    draw: (width) => wordBars(rows, width),
    table: {
      columns: [
        {name: columns.word},
        {name: columns.count, numeric: true},
        {name: columns.here, numeric: true},
        {name: columns.elsewhereCount, numeric: true},
        {name: columns.elsewhere, numeric: true},
        {name: columns.keyness, numeric: true}
      ],
      rows: rows.map(({term, here, elsewhere}) => [
        {text: term.word, href: searchWithin(term, displayTitle(policy.metadata))},
        count(term.count),
        keynessWords.rate(here),
        count(term.elsewhere),
        keynessWords.rate(elsewhere),
        keynessWords.rate(term.keyness)
      ])
    }
  }
}

/** The word in this document alone: 跨境电商 文件:"某省规划". */
function searchWithin({word}: KeyTerm, document: string): string {
  return `/search/?q=${encodeURIComponent(`${word} 文件:"${document}"`)}`
}

function legend(): LegendItem[] {
  const {here, elsewhere} = keynessWords.legend
  return [
    {sign: [s('rect', {className: 'word-bars-here', x: 0, y: 2, width: 12, height: 8})], word: here},
    {sign: [s('path', {className: 'word-bars-elsewhere', d: 'M6 0v12'})], word: elsewhere}
  ]
}
