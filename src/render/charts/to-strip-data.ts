/**
 * What a strip shows of a document: where its sections begin, and where targets, facts, citations and
 * duties stand. Positions count characters of the source.
 */
import type {Section} from '../../policy/2-tree/nodes.ts'
import {countUnits} from '../../policy/3-facts/duty/canonical.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Duty, Figure, Policy} from '../../policy/policy.ts'
import {setMarker} from '../policy-text/marker.ts'

export interface StripSection {
  id: string
  /** 三, （一）: the printed number without its separator. */
  label: string
  title: string
  /** 1 for 一、, 2 for （一）. */
  depth: 1 | 2
  start: number
  end: number
  /** Targets inside it. */
  targets: number
}

export interface StripData {
  /** Short name of the document. */
  name: string
  /** Length in characters. */
  length: number
  sections: StripSection[]
  targets: number[]
  achieved: number[]
  citations: number[]
  /** One position for each provision that names units. */
  duties: number[]
  /** Different units named. */
  units: number
}

/** Without word lists each name of a unit is a unit: a ribbon does not tell how many there are. */
export function toStripData(policy: Policy, lexicon: Pick<Lexicon, 'agencies'> = {agencies: []}): StripData {
  const targets = startsOf(policy.figures, 'target')
  return {
    name: policy.metadata.shortTitle,
    length: policy.text.source.length,
    sections: policy.sections.filter(isBand).map((section) => ({
      id: section.id,
      label: setMarker(section.marker).replace(/[、.．\s]+$/, ''),
      title: section.title,
      depth: section.depth === 1 ? 1 : 2,
      start: section.start,
      end: section.end,
      targets: targets.filter((at) => at >= section.start && at < section.end).length
    })),
    targets,
    achieved: startsOf(policy.figures, 'achieved'),
    citations: policy.citations.filter(({value}) => !value.self).map(({start}) => start),
    duties: firstOfEach(policy.duties),
    units: countUnits(
      policy.duties.map(({value}) => value.unit),
      lexicon
    )
  }
}

/** Parts a reader steers by; 一是 and boxes are too many and too small for tints. */
function isBand({depth, kind}: Section): boolean {
  return depth <= 2 && kind !== 'enumerated' && kind !== 'box' && kind !== 'title'
}

function startsOf(figures: readonly Figure[], status: Figure['value']['status']): number[] {
  return figures.filter(({value}) => value.status === status).map(({start}) => start)
}

/** A bracket names many units: the strip has one dot for it. */
function firstOfEach(duties: readonly Duty[]): number[] {
  return duties.filter(({section}, index) => section !== duties[index - 1]?.section).map(({start}) => start)
}
