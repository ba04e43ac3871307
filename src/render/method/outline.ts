/**
 * The tree of a document around one place: the way down to it is open, of its neighbours a few are shown.
 *
 *     中卫方案
 *     ├ 一、总体要求          sec_1
 *     ├ 二、发展目标          sec_2          here
 *     └ 三、重点任务          sec_3
 *       ├ （一）实施……       sec_3__sub_1
 *       └ 另 6 条
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Root, Section} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'
import {methodWords} from '../../ui-strings/method.ts'
import {counted} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {setMarker} from '../policy-text/marker.ts'

export interface Branch {
  section: Section
  isHere: boolean
  below: Branches
}

export interface Branches {
  branches: Branch[]
  /** Sections beside these that are left out. */
  more: number
}

/** Shown beside each other at the outermost level, and below. */
const mostOutside = 8
const mostInside = 3

/** Where the way is short, the first branch with branches of its own is opened too: else no tree is seen. */
export function toOutline(tree: Root, here: Section | null): Branches {
  const outermost = sectionsOf(tree)
  const way = wayTo(outermost, here)
  const deepest = way.length > 1 ? [] : firstWay(outermost)
  return toBranches(outermost, new Set([...way, ...deepest]), here, mostOutside)
}

function sectionsOf({children}: Root | Section): Section[] {
  return [...children].filter((child) => child.type === 'section')
}

/** Sections around a place and itself, outermost first. */
function wayTo(sections: readonly Section[], here: Section | null): Section[] {
  const next = here && sections.find(({start, end}) => start <= here.start && here.end <= end)
  return next ? [next, ...wayTo(sectionsOf(next), here)] : []
}

function firstWay(sections: readonly Section[]): Section[] {
  const next =
    sections.find((section) => sectionsOf(section).some((child) => sectionsOf(child).length > 0)) ??
    sections.find((section) => sectionsOf(section).length > 0)
  return next ? [next, ...firstWay(sectionsOf(next))] : []
}

function toBranches(
  sections: readonly Section[],
  opened: ReadonlySet<Section>,
  here: Section | null,
  most: number
): Branches {
  const middle = Math.max(
    0,
    sections.findIndex((section) => section === here || opened.has(section))
  )
  const from = Math.max(0, Math.min(middle - (most >> 1), sections.length - most))
  const shown = sections.slice(from, from + most)
  return {
    more: sections.length - shown.length,
    branches: shown.map((section) => ({
      section,
      isHere: section === here,
      below: opened.has(section)
        ? toBranches(sectionsOf(section), opened, here, mostInside)
        : {branches: [], more: 0}
    }))
  }
}

export function renderOutline(policy: Policy, here: Section | null): Element {
  const {head} = methodWords.tree
  return h('div.outline', [
    h(
      'p.outline-head.small',
      head.map((word) => h('span', word))
    ),
    h('p.outline-root', policy.metadata.shortTitle),
    renderBranches(policy, toOutline(policy.tree, here))
  ])
}

function renderBranches(policy: Policy, {branches, more}: Branches): Element | null {
  if (branches.length === 0) return null
  const rest = more > 0 ? h('li.outline-more', counted.more(more)) : null
  return h('ul', [...branches.map((branch) => renderBranch(policy, branch)), rest])
}

function renderBranch(policy: Policy, {section, isHere, below}: Branch): Element {
  const {id, marker, title} = section
  return h('li', [
    h('div', {className: ['outline-line', ...(isHere ? ['outline-here'] : [])]}, [
      h('a', {href: `/documents/${policy.id}/#${id}`}, [h('b', setMarker(marker)), title]),
      isHere ? h('span.outline-note', methodWords.tree.here) : null,
      h('span.outline-said', addressLabel(policy, id)),
      h('code', id)
    ]),
    renderBranches(policy, below)
  ])
}
