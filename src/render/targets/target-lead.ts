/**
 * What a row of targets is called by: its indicator, or under the head of one its document.
 *
 *     货物贸易进出口总额　甘肃规划　　突破 120 亿美元
 *     甘肃规划　其中货物贸易进出口规模突破120亿美元　　突破 120 亿美元
 */
import type {TargetGroup} from './target-groups.ts'
import type {TargetRow} from './target-rows.ts'
import {toTargetCells} from './target-words.ts'

export interface TargetLead {
  name: string
  /** 五年累计 */
  note: string
  /** A page about it; `null` where there is none. */
  href: string | null
  /** What else tells it from the other rows. */
  aside: string
  /** As in the row above, and not said again. */
  same: boolean
}

/** `pages`: addresses of the pages about indicators, by name. */
export function toTargetLead(
  group: TargetGroup,
  index: number,
  pages: ReadonlyMap<string, string>
): TargetLead {
  const row = group.rows[index]!
  const above = group.rows[index - 1]
  const {name, note} = toTargetCells(row)
  const {indicator, cumulative} = row.figure.value
  const inSame = above?.policy === row.policy
  if (group.lead === 'document') {
    const {metadata, id} = row.policy
    return {name: metadata.shortTitle, note, href: `/documents/${id}/`, aside: quoteOf(row), same: inSame}
  }
  return {
    name,
    note,
    href: pages.get(indicator) ?? null,
    aside: group.mixed ? row.policy.metadata.shortTitle : '',
    same: cumulative && inSame && indicator !== '' && above.figure.value.indicator === indicator
  }
}

function quoteOf({figure}: TargetRow): string {
  return figure.quote.replace(/\s+/g, ' ')
}
