/** Tree → text: the source again, to the letter. */
import type {PolicyNode} from './nodes.ts'

export function toString(node: PolicyNode): string {
  return 'value' in node ? node.value : node.children.map(toString).join('')
}
