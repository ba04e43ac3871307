/**
 * What the headings above a passage say about its time: already there, circumstances, or still to do.
 */
import type {Section} from '../../2-tree/nodes.ts'
import type {Lexicon} from '../../lexicon.ts'

export type SectionSense = 'retrospect' | 'setting' | 'prospect'

const senses = ['retrospect', 'setting', 'prospect'] as const
const known = new WeakMap<Section, SectionSense | 'none'>()

/** Innermost heading that says anything; the words are in content/lexicon/figures.yaml. */
export function sectionSense(path: readonly Section[], lexicon: Lexicon): SectionSense | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const sense = titleSense(path[at]!, lexicon)
    if (sense !== 'none') return sense
  }
  return null
}

function titleSense(section: Section, {figures}: Lexicon): SectionSense | 'none' {
  let sense = known.get(section)
  if (!sense) {
    // A run-in heading is a sentence of its own and may say anything.
    const said = senses.filter(
      (name) => section.title.length <= 40 && figures[name].some((word) => section.title.includes(word))
    )
    // “十四五”时期发展成就和“十五五”时期目标任务 says both: its sentences tell.
    sense = said.includes('retrospect') && said.includes('prospect') ? 'none' : (said[0] ?? 'none')
    known.set(section, sense)
  }
  return sense
}
