/**
 * Where a report turns from what was done to what is to be done. Its headings need not say it.
 *
 *     ……全面完成各项任务。今年经济社会发展主要预期目标是：地区生产总值增长5%左右……
 *     ^ looks back         ^ from here on ahead
 */
import type {Metadata} from '../../metadata.ts'
import type {Passage} from '../passages.ts'

const turn =
  /(?:主要)?预期目标(?:安排)?(?:为|是|[：:])|纲要(?:草案|（草案）)?》?[^。]{0,30}(?:提出|设置|明确)了?[^。]{0,16}(?:目标|指标)|政府工作(?:的)?总体(?:要求|思路)|工作的?总体(?:要求|思路)[是为：:]/
const heading =
  /(?:今年|20\d{2}年|下一步|下步)[^，。]{0,12}(?:工作(?:安排|打算|重点)?|任务|安排|打算|部署)$|目标任务/
const back = /回顾|总结|完成情况|成就/

/** Where the outlook begins, in the repaired text; `null` for kinds of text that do not look back first. */
export function findOutlook(passages: readonly Passage[]): number | null {
  if (passages[0]?.document.metadata.kind !== 'report') return null
  const found = passages.find(({text, node}) =>
    node.type === 'heading' ? heading.test(text) && !back.test(text) : turn.test(text)
  )
  return found?.at ?? null
}

/** What a heading with a year says in a text of that year: 三、2026年工作, 一、2025年工作. */
export function yearSense(
  title: string,
  now: number | null,
  kind: Metadata['kind']
): 'prospect' | 'retrospect' | null {
  if (kind !== 'report' || now === null || title.length > 30) return null
  const year = Number(/(20\d{2})年[^，。]{0,10}(?:工作|任务|安排)/.exec(title)?.[1])
  if (Number.isNaN(year)) return null
  return year >= now ? 'prospect' : 'retrospect'
}
