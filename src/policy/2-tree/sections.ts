import type {Root, Section} from './nodes.ts'

/** Every section of a tree, in reading order. */
export function flattenSections(node: Root | Section): Section[] {
  const found: Section[] = []
  const visit = ({children}: Root | Section) => {
    for (const child of children) {
      if (child.type !== 'section') continue
      found.push(child)
      visit(child)
    }
  }
  visit(node)
  return found
}
