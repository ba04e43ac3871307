/**
 * One page for each measure: its words, who is responsible, its figures, where it stands, and what other
 * documents say beside it.
 */
import type {Section} from '../../policy/2-tree/nodes.ts'
import type {Links} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {toComparisons} from '../compare/compare-pairs.ts'
import {citationNotes} from '../margin-notes/citation.ts'
import {correctionNotes} from '../margin-notes/correction.ts'
import type {Note} from '../margin-notes/note.ts'
import {type Reading, toReading} from '../margin-notes/reading.ts'
import {factsFinder} from '../policy-text/facts.ts'
import type {UnitLexicon} from '../units/unit-identity.ts'
import {type Beside, besideMeasures, measureKey} from './beside-measures.ts'
import {type MeasureList, type MeasureRow, toMeasureLists} from './measure-rows.ts'

export interface MeasurePage {
  policy: Policy
  row: MeasureRow
  /** The section it stands in, with the measures around it. */
  parent: Section | null
  around: MeasureRow[]
  previous: MeasureRow | null
  next: MeasureRow | null
  /** Each unit with how many measures of the document name it. */
  units: (MeasureRow['units'][number] & {measures: number})[]
  figures: readonly Figure[]
  /** Documents it names. */
  citations: Note[]
  /** What people corrected of it. */
  corrections: Note[]
  /** The closest first. */
  beside: Beside[]
}

/** Measures listed on either side of it at most. */
const mostAround = 5

export function toMeasurePages(
  policies: readonly Policy[],
  links: Links,
  lexicon: UnitLexicon
): MeasurePage[] {
  const beside = besideMeasures(toComparisons(policies, links))
  return toMeasureLists(policies, lexicon).flatMap((list) =>
    toPages(list, beside, toReading(list.policy, links, policies, lexicon))
  )
}

function toPages(
  {policy, groups, rows}: MeasureList,
  beside: ReadonlyMap<string, Beside[]>,
  reading: Reading
): MeasurePage[] {
  const named = countUnits(rows)
  const factsIn = factsFinder(policy)
  return groups.flatMap(({parent, rows: siblings}) =>
    siblings.map((row, index): MeasurePage => {
      const at = rows.indexOf(row)
      const facts = factsIn(row.measure)
      return {
        policy,
        row,
        parent,
        around: siblings.slice(Math.max(0, index - mostAround), index + mostAround + 1),
        previous: rows[at - 1] ?? null,
        next: rows[at + 1] ?? null,
        units: row.units.map((unit) => ({...unit, measures: named.get(unit.unit)!})),
        figures: facts.figures,
        citations: citationNotes(facts.citations, reading),
        corrections: correctionNotes(facts),
        beside: beside.get(measureKey(policy.id, row.measure.id)) ?? []
      }
    })
  )
}

function countUnits(rows: readonly MeasureRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {unit} of rows.flatMap(({units}) => units)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}
