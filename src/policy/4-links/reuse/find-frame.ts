/**
 * What stands around the wording of a plan: its frame, and what a web page put there.
 *
 *     打印⏎收藏⏎【字号：大 小】⏎——2026年2月2日在某省第十四届人民代表大会第五次会议上⏎各位代表：
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {ParagraphRole, Root, Section, Spot} from '../../2-tree/nodes.ts'

const wording: ReadonlySet<ParagraphRole> = new Set(['body', 'note'])

/** Paragraphs that are no part of the wording, in order. */
export function findFrame({children}: Pick<Root | Section, 'children'>): Spot[] {
  return children.flatMap((child) => {
    if (child.type === 'section') return findFrame(child)
    return child.type === 'paragraph' && !wording.has(child.role) ? [child] : []
  })
}
