import type {Root, Section} from './nodes.ts'

/** Every section of a tree, in reading order. */
export function flattenSections(node: Root | Section): Section[] {
  return node.children.flatMap((child) =>
    child.type === 'section' ? [child, ...flattenSections(child)] : []
  )
}
