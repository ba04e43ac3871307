/** A document as Markdown (CommonMark, tables of GFM), what is known about it before its text. */
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import type {Policy} from '../policy/policy.ts'
import {frontMatter} from './markdown/front-matter.ts'
import {toMdast} from './markdown/to-mdast.ts'

/** A cell is as wide as its words: padding of Han characters would line up nowhere. */
const written = remark().use(remarkGfm, {tablePipeAlign: false}).freeze()

/** No sign of the text is read as one of Markdown: `**` that stand for what was struck out stay `**`. */
export function toMarkdown(policy: Policy, root: URL | null): string {
  return `${frontMatter(policy, root)}\n${written.stringify(toMdast(policy))}`
}
