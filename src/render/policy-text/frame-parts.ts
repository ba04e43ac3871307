/**
 * A document around its body: what stands before its own title, the title, the body, what closes it.
 *
 *     中卫市人民政府办公室文件 … 印发通知     cover
 *     中卫市外资三年外贸五年倍增计划实施方案   title
 *     一、…　二、…                        body
 *     抄送：…　2023年6月14日印发            imprint
 */
import type {Block, Paragraph, ParagraphRole, Root} from '../../policy/2-tree/nodes.ts'

export interface FrameParts {
  /** Letterhead and notice before the plan's own title. */
  cover: Block[]
  /** `null` where none is printed. */
  title: Block | null
  body: Block[]
  /** Signature, date, copies after the last provision. */
  imprint: Block[]
}

/** `leftOut`: roles of paragraphs that are in no part. */
export function toFrameParts(tree: Root, leftOut: readonly ParagraphRole[]): FrameParts {
  const blocks = tree.children.filter((child) => child.type !== 'space' && !isRole(child, leftOut))
  const first = blocks.findIndex((block) => block.type !== 'paragraph')
  const opening = first < 0 ? blocks.length : first
  const title = blocks.findLastIndex((block, at) => at < opening && isRole(block, ['title']))
  const frame = blocks.findLastIndex((block, at) => at < opening && !isRole(block, ['body', 'note']))
  const coverEnd = title < 0 ? frame + 1 : title
  const bodyStart = title < 0 ? coverEnd : title + 1
  const lastOfBody = blocks.findLastIndex(
    (block) => block.type !== 'paragraph' || isRole(block, ['body', 'note'])
  )
  const bodyEnd = Math.max(lastOfBody + 1, title + 1)
  return {
    cover: blocks.slice(0, coverEnd) as Block[],
    title: (blocks[title] ?? null) as Block | null,
    body: blocks.slice(bodyStart, bodyEnd) as Block[],
    imprint: blocks.slice(bodyEnd) as Block[]
  }
}

function isRole(block: Root['children'][number], roles: readonly Paragraph['role'][]): boolean {
  return block.type === 'paragraph' && roles.includes(block.role)
}
