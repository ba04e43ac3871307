/**
 * One hit: document and address, heading, the part that says it, and in the margin where and for whom.
 */
import {mergeMarks, type Range, toExcerpt} from '../search/excerpt.ts'
import type {Hit, WantedWord} from '../search/find-hits.ts'
import {marginLines} from '../search/margin-lines.ts'
import {measurePageOf} from '../search/measure-page.ts'
import {marginWords} from '../search/wording.ts'
import {make} from './make-element.ts'

export function toResult(
  hit: Hit,
  wanted: readonly WantedWord[],
  units: readonly string[],
  documents: string,
  map: SVGElement
): HTMLElement {
  const {record, document} = hit.entry
  const href = `${documents}${document.id}/${record.address ? `#${record.address}` : ''}`
  const page = measurePageOf(record, document)
  const title = record.title || record.label
  const {text, marks, cutBefore, cutAfter} = toExcerpt(record.text, hit.text)
  return make(
    'li',
    {'data-hit': `${document.id}#${record.address}`},
    make(
      'article',
      {},
      make('p', {class: 'place'}, [document.title, record.label].filter(Boolean).join('　')),
      make('h3', {}, make('a', {href}, ...marked(title, record.title ? mergeMarks(hit.title) : []))),
      text !== '' &&
        make('p', {class: 'excerpt'}, cutBefore && '……', ...marked(text, marks), cutAfter && '……')
    ),
    make(
      'div',
      {class: 'beside'},
      map,
      ...marginLines(hit, wanted, units).map(toLine),
      page !== null && make('p', {}, make('a', {href: page}, marginWords.page))
    )
  )
}

function toLine({label, text}: {label: string; text: string}): HTMLElement {
  return make('p', {}, label && make('span', {class: 'label'}, label), text)
}

/** `marks` in order, not overlapping. */
function marked(text: string, marks: readonly Range[]): (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const {start, end} of marks) {
    pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}
