/** Real documents as a whole: after accidents, with a paragraph more, with a figure corrected. */
import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {repair} from '../../../policy/1-text/repair.ts'
import {toRepaired} from '../../../policy/1-text/text.ts'
import type {Section} from '../../../policy/2-tree/nodes.ts'
import {flattenSections} from '../../../policy/2-tree/sections.ts'
import {toString} from '../../../policy/2-tree/to-string.ts'
import {toTree} from '../../../policy/2-tree/to-tree.ts'
import type {Correction} from '../../../policy/corrections.ts'
import {readPolicy} from '../../../policy/index.ts'
import type {Figure} from '../../../policy/policy.ts'
import {documents, lexicon} from '../collection.ts'
import {accident, suffer} from '../given/accidents.ts'
import {linesOf} from '../given/lines.ts'
import {defineProperty, type Property} from '../property.ts'

export const wholeDocuments: readonly Property[] = [
  defineProperty({
    name: 'a-whole-document-survives-accidents',
    given: fc.record({document: fc.nat(), accidents: fc.array(accident, {minLength: 1, maxLength: 5})}),
    holds: ({document, accidents}) => {
      checkAccidents(accidents.reduce(suffer, documents[document % documents.length]!.source))
    }
  }),
  defineProperty({
    name: 'addresses-stay-when-a-paragraph-is-added-elsewhere',
    given: fc.record({document: fc.nat(), section: fc.nat()}),
    holds: ({document, section}) => {
      const {source} = documents[document % documents.length]!
      const before = sectionsOf(source)
      const places = before.filter(({kind}) => kind !== 'enumerated')
      const {end} = places[section % places.length]!
      const longer = `${source.slice(0, end)}\n另外说明一点，以上各项都已经开始。\n${source.slice(end)}`
      deepStrictEqual(idsOf(sectionsOf(longer)), idsOf(before))
    }
  }),
  defineProperty({
    name: 'a-correction-of-a-figure-changes-it-alone',
    given: fc.record({
      document: fc.nat(),
      at: fc.nat(),
      lines: fc.integer({min: 1, max: 12}),
      figure: fc.nat(),
      remove: fc.boolean()
    }),
    holds: checkCorrection
  })
]

/** Reads it, loses nothing of it and gives no two provisions the same address. */
export function checkAccidents(source: string): void {
  const {tree, sections} = readPolicy({id: 'given', source, metadata: null}, lexicon)
  strictEqual(toString(tree), source)
  strictEqual(new Set(idsOf(sections)).size, sections.length)
}

/** Facts are not asked for: they take most of the time. */
function sectionsOf(source: string): Section[] {
  return flattenSections(toTree(repair(source).text, lexicon).tree)
}

function idsOf(sections: readonly Section[]): string[] {
  return sections.map(({id}) => id)
}

interface Corrected {
  document: number
  at: number
  lines: number
  figure: number
  remove: boolean
}

/** Of a figure in some lines of a document, anchored by its value and all that stands around it. */
function checkCorrection({document, at, lines, figure, remove}: Corrected): void {
  const source = linesOf(documents[document % documents.length]!.source, at, lines)
  const read = (corrections: Correction[]) =>
    readPolicy({id: 'given', source, metadata: null, corrections}, lexicon)
  const {figures, text} = read([])
  if (figures.length === 0) return
  const {id, value} = figures[figure % figures.length]!
  const [start, end] = [toRepaired(text, value.valueStart), toRepaired(text, value.valueEnd)]
  const {repaired} = text
  const quote = {
    exact: repaired.slice(start, end),
    prefix: repaired.slice(0, start),
    suffix: repaired.slice(end)
  }
  const indicator = '另一个指标'
  const change = remove ? {remove: true as const} : {field: 'indicator', value: indicator}
  const corrected = read([{kind: 'figure', quote, ...change, who: '甲', why: '试一试。'}])
  const others = (some: readonly Figure[]) => some.filter((each) => each.id !== id)
  deepStrictEqual(corrected.corrections?.lost, [])
  deepStrictEqual(others(corrected.figures), others(figures))
  const changed = corrected.figures.find((each) => each.id === id)?.value
  deepStrictEqual(changed, remove ? undefined : {...value, indicator})
}
