/**
 * The address of a provision, as people say it.
 *
 *     sec_3__sub_5__item_11  →  三（五）11
 *     chp_2__art_10          →  第十条
 *     sec_3~2__sub_1         →  三〔2〕（一）     the second 三、 of the document
 */
import type {Section} from '../policy/2-tree/nodes.ts'
import {lineageOf, parseAddress} from '../policy/address.ts'
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
  let label = ''
  for (const address of lineageOf(id)) {
    const section = byId.get(address)
    if (!section) continue
    // Articles count through the whole document and need no chapter before them.
    label = section.kind === 'article' ? step(section) : join(label, step(section))
  }
  return label
}

function step({kind, marker, id}: Section): string {
  const last = parseAddress(id)?.at(-1)
  const again = last && last.copy > 1 ? `〔${last.copy}〕` : ''
  const printed = last?.prefix === 'dash' ? `第${last.number}项` : bare(marker)
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
