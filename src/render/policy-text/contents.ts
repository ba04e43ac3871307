/**
 * Table of contents of one document: its headings, and how many targets stand under each.
 */
import type {Section} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'
import {setMarker} from './marker.ts'

export interface ContentsEntry {
  id: string
  level: 'outer' | 'inner' | 'item'
  /** Set apart from the words only for items: 11 */
  marker: string
  words: string
  /** Targets here and not under a listed heading below. */
  targets: number
}

const deepest = 3

export function toContents({sections, figures}: Pick<Policy, 'sections' | 'figures'>): ContentsEntry[] {
  const listed = sections.filter(isListed)
  const targets = new Map<string, number>()
  for (const {value} of figures) {
    if (value.status !== 'target') continue
    const around = innermost(listed, value.valueStart)
    if (around) targets.set(around.id, (targets.get(around.id) ?? 0) + 1)
  }
  return listed.map((section) => ({...entry(section), targets: targets.get(section.id) ?? 0}))
}

/** 一是 runs on in a paragraph; a provision without printed heading is text, unless it is an article. */
function isListed(section: Section): boolean {
  const {kind, depth} = section
  if (kind === 'enumerated' || depth > deepest) return false
  return depth === 1 || kind === 'article' || hasHeading(section)
}

function hasHeading({children}: Section): boolean {
  const heading = children.find(({type}) => type === 'heading')
  return heading?.type === 'heading' && heading.children.some(({type}) => type === 'text')
}

function entry({id, kind, depth, marker, title}: Section): Omit<ContentsEntry, 'targets'> {
  const printed = setMarker(marker)
  const level = depth === 1 && kind !== 'article' ? 'outer' : kind === 'item' ? 'item' : 'inner'
  if (level !== 'item') return {id, level, marker: '', words: spaced(printed, title)}
  return {id, level, marker: printed.replace(/[.．、]$/, ''), words: title}
}

/** 第一章 总则 wants a space, 一、总体要求 does not. */
function spaced(marker: string, title: string): string {
  return /[、）.．]$/.test(marker) || !marker || !title ? marker + title : `${marker} ${title}`
}

/** Sections come in reading order: the last one that holds the place is the innermost. */
export function innermost(sections: readonly Section[], at: number): Section | undefined {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) if (sections[index]!.end > at) return sections[index]
  return undefined
}
