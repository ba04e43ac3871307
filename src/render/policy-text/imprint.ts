/**
 * 版记 (GB/T 9704): copies, then one line with the printing office at its left and the date at its right.
 *
 *     ────────────────────────────────────
 *     抄送：市委办公室，市人大常委会办公室。
 *     ────────────────────────────────────
 *     中卫市人民政府办公室　2023年6月14日印发
 *     ────────────────────────────────────
 */
import type {Paragraph} from '../../policy/2-tree/nodes.ts'
import type {TextBlock} from './blocks.ts'

export interface ImprintParts {
  /** 落款: signature and date of the document itself. */
  before: TextBlock[]
  copies: TextBlock[]
  /** Office and date of printing. */
  printed: TextBlock[]
  after: TextBlock[]
}

export function toImprintParts(blocks: readonly TextBlock[]): ImprintParts {
  const roles = blocks.map(roleOf)
  const last = roles.lastIndexOf('imprint')
  const copyTo = roles.indexOf('copyTo')
  if (last < 0 && copyTo < 0) return {before: [...blocks], copies: [], printed: [], after: []}
  // The office that prints stands right before the date of printing; a dated signature is no part of it.
  const office = last > 0 && roles[last - 1] === 'signature' ? last - 1 : last
  const printedFrom = last < 0 ? roles.lastIndexOf('copyTo') + 1 : office
  const start = copyTo >= 0 && copyTo < printedFrom ? copyTo : printedFrom
  const end = last < 0 ? printedFrom : last + 1
  return {
    before: blocks.slice(0, start),
    copies: blocks.slice(start, printedFrom),
    printed: blocks.slice(printedFrom, end),
    after: blocks.slice(end)
  }
}

function roleOf(block: TextBlock): Paragraph['role'] | null {
  const node = block.type === 'row' ? block.pieces[0]?.node : undefined
  return node?.type === 'paragraph' ? node.role : null
}
