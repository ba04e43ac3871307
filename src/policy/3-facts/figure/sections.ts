/**
 * What the headings above a passage say about its time: already there, circumstances, or still to do.
 */
import type {Section} from '../../2-tree/nodes.ts'
import type {Lexicon} from '../../lexicon.ts'

export type SectionSense = 'retrospect' | 'setting' | 'prospect'

/** What was told of sections so far: a heading stands above many passages. */
export type Senses = Map<Section, SectionSense | null>

const names = ['retrospect', 'setting', 'prospect'] as const

/** Innermost heading that says anything; the words are in content/lexicon/figures.yaml. */
export function sectionSense(
  path: readonly Section[],
  lexicon: Lexicon,
  senses: Senses
): SectionSense | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const section = path[at]!
    if (!senses.has(section)) senses.set(section, titleSense(section, lexicon))
    const sense = senses.get(section)
    if (sense) return sense
  }
  return null
}

function titleSense({title}: Section, {figures}: Lexicon): SectionSense | null {
  // A run-in heading is a sentence of its own and may say anything.
  if (title.length > 40) return null
  const said = names.filter((name) => figures[name].some((word) => title.includes(word)))
  // “十四五”时期发展成就和“十五五”时期目标任务 says both: its sentences tell.
  return said.includes('retrospect') && said.includes('prospect') ? null : (said[0] ?? null)
}
