import type {Spot} from './2-tree/nodes.ts'

/** The innermost section around a place in the source, `null` before the first. `sections`: in the order of the text. */
export function sectionAt<Section extends Spot>(sections: readonly Section[], at: number): Section | null {
  return sections.findLast(({start, end}) => start <= at && at < end) ?? null
}
