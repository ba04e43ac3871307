/**
 * The address of a provision, as people say it.
 *
 *     sec_3__sub_5__item_11  →  三（五）11
 *     chp_2__art_10          →  第十条
 *     sec_3~2__sub_1         →  三〔2〕（一）     the second 三、 of the document
 */
import type {Section} from '../policy/2-tree/nodes.ts'
import {setMarker} from './policy-text/marker.ts'

const known = new WeakMap<readonly Section[], Map<string, Section>>()

/** Sections by id; made once for each document. */
export function sectionsById(sections: readonly Section[]): ReadonlyMap<string, Section> {
  let byId = known.get(sections)
  if (!byId) {
    byId = new Map(sections.map((section) => [section.id, section]))
    known.set(sections, byId)
  }
  return byId
}

/** Empty where the document has no such section. */
export function addressLabel(document: {sections: readonly Section[]}, id: string): string {
  const byId = sectionsById(document.sections)
  const steps = id.split('__')
  let label = ''
  for (let depth = 1; depth <= steps.length; depth++) {
    const section = byId.get(steps.slice(0, depth).join('__'))
    if (!section) continue
    // Articles count through the whole document and need no chapter before them.
    label = section.kind === 'article' ? step(section) : join(label, step(section))
  }
  return label
}

function step({kind, marker, id}: Section): string {
  const last = id.split('__').at(-1)!
  const again = last.includes('~') ? `〔${last.slice(last.indexOf('~') + 1)}〕` : ''
  const isDash = last.startsWith('dash_')
  const printed = isDash ? `第${Number.parseInt(last.slice('dash_'.length), 10)}项` : bare(marker)
  return (printed || kind) + again
}

/** 三、 → 三, 11. → 11, （五） stays. */
function bare(marker: string): string {
  return setMarker(marker).replace(/[、.．。,，:：]$/, '')
}

/** Brackets and 第X条 keep steps apart by themselves; bare numbers, 首先 and 第三 need a space between them. */
function join(label: string, next: string): string {
  if (!label) return next
  return /[）)〕]$/.test(label) || /^(?:[（(〔]|第.+[编章节条款项](?:〔|$))/.test(next)
    ? label + next
    : `${label} ${next}`
}
