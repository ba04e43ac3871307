/**
 * Tree, facts and links → the document as it is read: repaired words with their marks, every provision a
 * row with its notes beside it.
 *
 *     <section id="sec_2"><h2>二、发展目标</h2>
 *       <div class="row"><div class="para">……<a class="fig target" href="#n-f2">2.16亿美元</a>……</div>
 *         <details class="notes">……</details></div></section>
 */
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import type {Section} from '../policy/2-tree/nodes.ts'
import type {Links} from '../policy/4-links/links.ts'
import {parentOf, parseAddress} from '../policy/address.ts'
import type {Policy} from '../policy/policy.ts'
import {reader} from '../ui-strings.ts'
import {auditLines} from './margin-notes/audit.ts'
import {correctionLines} from './margin-notes/correction.ts'
import {toReading} from './margin-notes/reading.ts'
import {summarizeMasked} from './masked-words.ts'
import {type TextBlock, toTextParts} from './policy-text/blocks.ts'
import {factsFinder, type Page, type RowFacts} from './policy-text/facts.ts'
import {toImprintParts} from './policy-text/imprint.ts'
import {setMarker} from './policy-text/marker.ts'
import {toMarks} from './policy-text/marks.ts'
import {renderHeading, renderRow} from './policy-text/row.ts'
import {renderTable} from './policy-text/table.ts'
import type {UnitLexicon} from './units/unit-identity.ts'

/** `policies` are those of the whole collection: notes name their counterparts. */
export function policyText(
  policy: Policy,
  links: Links,
  policies: readonly Policy[],
  lexicon: UnitLexicon
): Root {
  const reading = toReading(policy, links, policies, lexicon)
  const page: Page = {...reading, factsIn: factsFinder(policy, reading.audited)}
  const {cover, body, imprint} = toTextParts(policy.tree, policy.text)
  return h(null, [
    cover.length === 0
      ? null
      : h('details.frame-text', [h('summary', reader.cover), ...renderBlocks(page, cover, false)]),
    ...renderBlocks(page, body, false),
    imprint.length === 0 ? null : renderImprint(page, imprint)
  ])
}

function renderImprint(page: Page, imprint: readonly TextBlock[]): Element {
  const {before, copies, printed, after} = toImprintParts(imprint)
  const render = (blocks: readonly TextBlock[]) => renderBlocks(page, blocks, false)
  const line = printed.length === 0 ? null : h('div.print-line', render(printed))
  const record =
    copies.length + printed.length === 0 ? null : h('div.print-record', [...render(copies), line])
  return h('div.imprint', [...render(before), record, ...render(after)])
}

/** `headingAfter`: what follows these blocks begins with a heading of its own. */
function renderBlocks(page: Page, blocks: readonly TextBlock[], headingAfter: boolean): ElementContent[] {
  const heading = blocks.find((block) => block.type === 'heading')
  const hasWords = blocks.some(({type}) => type === 'row')
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    return renderBlock(page, block, next ? beginsWithHeading(next) : headingAfter, {heading, hasWords}) ?? []
  })
}

/** What a block has beside it. */
interface Siblings {
  heading: Extract<TextBlock, {type: 'heading'}> | undefined
  hasWords: boolean
}

function renderBlock(page: Page, block: TextBlock, headingNext: boolean, siblings: Siblings): Element | null {
  switch (block.type) {
    case 'row':
      return renderRow(page, block, headingNext)
    case 'heading':
      return renderHeading(page, block.section, block.node, siblings.hasWords)
    case 'table': {
      const facts = page.factsIn(block.node)
      const marks = toMarks(page.policy.text, facts, new Map(), page.regionPage)
      const {heading} = siblings
      const caption = heading ? setMarker(heading.section.marker) + heading.section.title : reader.table
      return withNotes(facts, renderTable(page.policy.text, block.node, marks, caption))
    }
    case 'section': {
      const {section, children} = block
      return h('section', {id: section.id, className: ['provision', section.kind]}, [
        ...renderAliases(page, section),
        ...renderBlocks(page, children, headingNext)
      ])
    }
  }
}

/**
 * A table has no margin: what was struck out of its cells, what a person corrected and what its numbers come to is
 * told under it.
 */
function withNotes({masked, audits, corrections}: RowFacts, table: Element): Element {
  const notes = [
    ...(masked.length > 0 ? [redactedLine(masked)] : []),
    ...correctionLines(corrections),
    ...auditLines(audits)
  ]
  return notes.length > 0 ? h('div', [table, ...notes]) : table
}

function redactedLine(masked: RowFacts['masked']): Element {
  const {head, lines} = summarizeMasked(masked)
  return h('p.table-note', [head, ...(lines.length > 0 ? [lines.join('；')] : [])].join('：'))
}

/**
 * Links made to an address of before still arrive: at the provision, or at the one around its 一是. An address that
 * another provision has today stays that one's.
 */
function renderAliases({policy}: Page, {id}: Section): ElementContent[] {
  const {metadata, sections} = policy
  return Object.entries(metadata.aliases).flatMap(([old, today]) => {
    const leadsHere =
      today === id || (parentOf(today) === id && parseAddress(today)?.at(-1)?.prefix === 'enum')
    return leadsHere && !sections.some((section) => section.id === old) ? [h('span', {id: old})] : []
  })
}

function beginsWithHeading(block: TextBlock): boolean {
  if (block.type === 'section') return block.children[0] !== undefined && beginsWithHeading(block.children[0])
  return block.type === 'heading'
}
