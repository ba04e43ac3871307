/** Whatever the text: its reading ends, throws nothing, loses nothing, and whatever it says can be shown in the text. */
import {deepStrictEqual, ok, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {originOf, readSlice, toRepaired} from '../../../policy/1-text/text.ts'
import type {PolicyNode, Spot} from '../../../policy/2-tree/nodes.ts'
import {toString} from '../../../policy/2-tree/to-string.ts'
import {locateAddress, parentOf, parseAddress} from '../../../policy/address.ts'
import {parsedDocument, toContract} from '../../../policy/contract.ts'
import {readPolicy} from '../../../policy/index.ts'
import type {Policy} from '../../../policy/policy.ts'
import {documents, lexicon} from '../collection.ts'
import {type Accident, accident, suffer} from '../given/accidents.ts'
import {textOf} from '../given/any-text.ts'
import {linesOf} from '../given/lines.ts'
import {planText} from '../given/plan-text.ts'
import {defineProperty, type Property} from '../property.ts'

export const reading: readonly Property[] = [
  defineProperty({name: 'any-text-is-read-whole', given: textOf(30), holds: checkReading}),
  defineProperty({name: 'any-plan-is-read-whole', given: planText, holds: checkReading}),
  defineProperty({
    name: 'a-damaged-document-is-read-whole',
    given: fc.record({
      document: fc.nat(),
      at: fc.nat(),
      lines: fc.integer({min: 1, max: 12}),
      accidents: fc.array(accident, {maxLength: 4})
    }),
    holds: (given) => checkReading(damaged(given))
  })
]

interface Damaged {
  document: number
  at: number
  lines: number
  accidents: Accident[]
}

/** Some lines of a document after some accidents; numbers too great begin again. */
function damaged({document, at, lines, accidents}: Damaged): string {
  const {source} = documents[document % documents.length]!
  return accidents.reduce(suffer, linesOf(source, at, lines))
}

function checkReading(source: string): void {
  const policy = readPolicy({id: 'given', source, metadata: null}, lexicon)
  strictEqual(toString(policy.tree), source)
  deepStrictEqual(firstGap(policy.tree), null)
  checkPlaces(policy)
  checkAddresses(policy)
  checkFacts(policy)
  for (const {start, end, line, column} of policy.messages) {
    ok(start >= 0 && start <= end && end <= source.length)
    ok(line >= 1 && column >= 1 && column - 1 <= start)
  }
  deepStrictEqual(parsedDocument.safeParse(toContract(policy)).error, undefined)
}

/** The first leaf or node that does not begin where the one before it ended. */
function firstGap(root: PolicyNode): Spot | null {
  let at = 0
  const visit = (node: PolicyNode): Spot | null => {
    if (node.start !== at) return node
    if ('value' in node) {
      at = node.end
      return null
    }
    for (const child of node.children) {
      const gap = visit(child)
      if (gap) return gap
    }
    return node.end === at ? null : node
  }
  return visit(root)
}

/** The repaired text goes through the source in its order, from its beginning to its end. */
function checkPlaces({text}: Policy): void {
  const {source, repaired} = text
  const places = Array.from({length: repaired.length + 1}, (_, at) => originOf(text, at))
  strictEqual(places.at(-1), source.length)
  for (const [at, place] of places.entries()) {
    ok(at === 0 || places[at - 1]! <= place, `${at} goes back`)
    const back = toRepaired(text, place)
    ok(back <= at && places[back] === place, `${at} does not come back`)
  }
}

function checkAddresses({sections}: Policy): void {
  const ids = sections.map(({id}) => id)
  strictEqual(new Set(ids).size, ids.length)
  for (const section of sections) {
    ok(parseAddress(section.id), section.id)
    strictEqual(locateAddress(sections, section.id), section)
    const parent = parentOf(section.id)
    ok(parent === null || ids.includes(parent), `${section.id} stands in nothing`)
  }
}

function checkFacts({text, figures, duties, citations, masked, places, sections}: Policy): void {
  const ids = new Set(sections.map(({id}) => id))
  for (const {start, end, quote, section} of [...figures, ...duties, ...citations, ...masked, ...places]) {
    ok(start >= 0 && start < end && end <= text.source.length)
    strictEqual(quote, readSlice(text, start, end))
    ok(section === null || ids.has(section))
  }
  for (const {start, end, value} of figures) {
    const {valueText, valueStart, valueEnd} = value
    ok(start <= valueStart && valueEnd <= end)
    strictEqual(valueText, readSlice(text, valueStart, valueEnd))
  }
}
