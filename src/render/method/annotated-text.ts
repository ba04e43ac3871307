/**
 * A paragraph as the reader marks it, and under each marked number what was read of it.
 *
 *     由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%
 *               ¯¯¯¯¯¯¯¯¯¯¯           ¯¯¯¯¯¯¯¯¯¯¯         ¯¯¯
 *               基期                   目标                目标
 *               1.08 亿美元            2.16 亿美元         年均增长 25%
 *               2022 年                2025 年             2022 → 2025 年
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Figure, Policy} from '../../policy/policy.ts'
import {changeWords, valueWords, yearWords} from '../../ui-strings/figure.ts'
import {maskedWords} from '../../ui-strings/masked.ts'
import {methodWords} from '../../ui-strings/method.ts'
import {notes, statusNames} from '../../ui-strings.ts'
import type {Row} from '../policy-text/blocks.ts'
import type {RowFacts} from '../policy-text/facts.ts'
import {toMarks} from '../policy-text/marks.ts'
import {renderWords} from '../policy-text/words.ts'

/** Marks that may be long carry one word behind them, for nothing can stand under a line that breaks. */
const tags: Record<string, string> = {cite: notes.citation, duties: notes.units, masked: maskedWords.name}
const tagClass = 'gloss-tag'

export function annotatedText(policy: Policy, {pieces}: Row, facts: RowFacts): ElementContent[] {
  const marks = toMarks(policy.text, facts, new Map()).map((mark) => ({...mark, title: null}))
  const figures = new Map(facts.figures.map((figure) => [figure.id, figure]))
  return pieces.flatMap(({node}) => {
    const words = renderWords(policy.text, node, marks).flatMap((each) => annotate(each, policy, figures))
    tuckStops(words)
    return node.type === 'heading' ? [h('b.run-in', words)] : words
  })
}

/** What was read of a figure: kind; number and unit; years. */
export function glossOf(figure: Figure, {metadata}: Policy): string[] {
  const change = changeWords(figure)
  const value = figure.value.masked ? maskedWords.name : valueWords(figure)
  const years = yearWords(figure, metadata.period)
  return [
    statusNames[figure.value.status],
    change && /^[-\d]/.test(value) ? `${change} ${value}` : change + value,
    years && methodWords.facts.years(years)
  ].filter((line) => line !== '')
}

function annotate(
  content: ElementContent,
  policy: Policy,
  figures: ReadonlyMap<string, Figure>
): ElementContent[] {
  if (content.type !== 'element') return [content]
  const {id, ...properties} = content.properties
  const classes = Array.isArray(properties['className']) ? properties['className'] : []
  const children = content.children.flatMap((child) => annotate(child, policy, figures))
  const figure = typeof id === 'string' ? figures.get(id) : undefined
  if (figure) {
    const href = `/documents/${policy.id}/#${figure.id}`
    return [gloss(h('a', {...properties, href}, children.filter(isNoTag)), figure, policy)]
  }
  const tag = classes.map((name) => tags[name]).find((word) => word !== undefined)
  return [{...content, properties, children}, ...(tag ? [h('span', {className: [tagClass]}, tag)] : [])]
}

/** The note under a number says what a word behind its digits would. */
function isNoTag(content: ElementContent): boolean {
  return content.type !== 'element' || !String(content.properties['className']).includes(tagClass)
}

/** A stop stands at the mark it follows, not behind the note under it. */
function tuckStops(words: ElementContent[]): void {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (word.type !== 'element' || word.tagName !== 'ruby' || next?.type !== 'text') continue
    const [stops = ''] = /^[，。；：、）”]*/.exec(next.value) ?? []
    next.value = next.value.slice(stops.length)
    if (stops) word.children.splice(0, 1, h('span', [word.children[0]!, stops]))
  }
}

/** Between its words and the note a reader without layout finds brackets. */
function gloss(mark: Element, figure: Figure, policy: Policy): Element {
  const lines = glossOf(figure, policy).map((line) => h('span', line))
  return h('ruby', {className: ['gloss', figure.value.status]}, [
    mark,
    h('rp', '（'),
    h(
      'rt',
      lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line]))
    ),
    h('rp', '）')
  ])
}
