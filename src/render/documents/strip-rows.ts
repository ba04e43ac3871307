/**
 * What stands on a document's strip, in the order of the text.
 *
 *     1,204   目标   三（二）   达到120亿美元
 */
import type {Duty, Policy} from '../../policy/policy.ts'
import {stripFigureWords} from '../../ui-strings/strip-figure.ts'
import {type StripSection, toStripData} from '../charts/to-strip-data.ts'
import {placeOf} from '../passages.ts'

export interface StripRow {
  /** Counted from 1. */
  at: number
  kind: string
  section: {text: string; href: string}
  words: string
}

export function toStripRows(policy: Policy): StripRow[] {
  const {figures, citations, duties} = policy
  const {legend, section} = stripFigureWords
  const toRow = (kind: string, fact: {start: number; section: string | null}, words: string): StripRow => {
    const {href, place} = placeOf(policy, {...fact, end: fact.start})
    return {at: fact.start + 1, kind, section: {text: place, href}, words: words.replace(/\s+/g, '')}
  }
  const toHeading = ({id, start, title}: StripSection) => toRow(section, {start, section: id}, title)
  return [
    ...toStripData(policy).sections.map(toHeading),
    ...figures
      .filter(({value}) => value.status === 'target' || value.status === 'achieved')
      .map((figure) => toRow(legend[figure.value.status as 'target' | 'achieved'], figure, figure.quote)),
    ...citations
      .filter(({value}) => !value.self)
      .map((citation) => toRow(legend.citation, citation, citation.quote)),
    ...byProvision(duties).map((own) =>
      toRow(legend.duty, own[0]!, own.map(({value}) => value.unit).join('、'))
    )
  ].sort((one, other) => one.at - other.at)
}

/** A dot of the strip stands for the units that follow each other in one provision. */
function byProvision(duties: readonly Duty[]): Duty[][] {
  const groups: Duty[][] = []
  for (const duty of duties) {
    const group = groups.at(-1)
    if (group && group[0]!.section === duty.section) group.push(duty)
    else groups.push([duty])
  }
  return groups
}
