import {limits} from '../../limits.ts'
import {refuse} from '../converted.ts'
import {readTags} from './tags.ts'

/** Throws a RefusalError where elements of a part stand in each other deeper than is read. Linear. */
export function checkDepth(name: string, xml: string): void {
  let depth = 0
  for (const {kind} of readTags(xml)) {
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    if (depth > limits.depth)
      refuse(
        `“${name}”里的结构套得太深，超过 ${limits.depth} 层；请用 Word 或 WPS 另存，或另存为纯文本（.txt）`
      )
  }
}
