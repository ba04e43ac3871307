/**
 * One hit: document, address and the headings above, heading, the part that says it, and in the margin why it is
 * one, where and for whom.
 */
import type {Answer} from '../search/answer.ts'
import {mergeMarks, type Range, toExcerpt} from '../search/show/excerpt.ts'
import type {Hit} from '../search/show/hit.ts'
import {marginLines} from '../search/show/margin-lines.ts'
import {measurePageOf} from '../search/show/measure-page.ts'
import {passageLink} from '../search/show/passage-link.ts'
import {csvWords, marginWords} from '../search/wording.ts'
import {type Child, make} from './make-element.ts'

/** Where text directives are unknown, an address with one leads nowhere. */
const knowsDirectives = 'fragmentDirective' in document

export function toResult(hit: Hit, answer: Answer, map: SVGElement): HTMLElement {
  const {record, document} = hit
  const page = measurePageOf(record, document)
  const title = record.title || record.label
  const {text, marks, cutBefore, cutAfter} = toExcerpt(record.text, hit.text)
  const link = make(
    'a',
    {href: passageLink(hit, knowsDirectives)},
    ...marked(title, record.title ? mergeMarks(hit.title) : [])
  )
  return make(
    'li',
    {'data-hit': `${document.id}#${record.address}`},
    make(
      'article',
      {},
      make('p', {class: 'place'}, ...toPlace(hit)),
      make('h3', {}, link),
      text !== '' &&
        make('p', {class: 'excerpt'}, cutBefore && '……', ...marked(text, marks), cutAfter && '……')
    ),
    make(
      'div',
      {class: 'beside'},
      map,
      ...marginLines(hit, answer).map(toLine),
      page !== null && make('p', {}, make('a', {href: page}, marginWords.page))
    )
  )
}

function toPlace({record, document, path}: Hit): Child[] {
  const above = path.filter((heading) => heading !== '').join(csvWords.inside)
  return [
    make('span', {}, document.title),
    record.label !== '' && make('span', {class: 'address'}, record.label),
    above !== '' && make('span', {class: 'path'}, above)
  ]
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
