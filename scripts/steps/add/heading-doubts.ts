import type {MarkedHeading} from '../../../src/corpus/convert/converted.ts'
import {readSlice} from '../../../src/policy/1-text/text.ts'
import type {Policy} from '../../../src/policy/policy.ts'

const mostNamed = 5
/** So many marked headings show that whoever made the file marked headings at all. */
const fewestMarked = 3

/**
 * Where the headings that a file marks and the headings that were read are not the same.
 *
 *     <h2>重点任务</h2>, and no number before it that would make it a heading
 *     一、总体要求 is read as one, and is no heading in Word while the others are
 */
export function headingDoubts(policy: Policy, marked: readonly MarkedHeading[]): string[] {
  if (marked.length === 0) return []
  const read = policy.sections.map((section) => ({
    depth: section.depth,
    words: bare(section.marker + section.title)
  }))
  const framed = new Set(
    policy.tree.children
      .filter((node) => node.type === 'paragraph' && node.role !== 'body')
      .flatMap((node) => readSlice(policy.text, node.start, node.end).split('\n'))
      .map(bare)
  )
  const known = [...read.map(({words}) => words), ...framed].filter((words) => words !== '')
  const isKnown = (words: string) => known.some((other) => words.startsWith(other) || other.startsWith(words))
  const unread = marked.map(({text}) => text).filter((text) => !isKnown(bare(text)))
  const all = marked.map(({text}) => bare(text))
  const isMarked = (words: string) => all.some((other) => other.startsWith(words) || words.startsWith(other))
  // Only at depths where most are marked does one that is not tell anything.
  const unmarked = [...Map.groupBy(read, ({depth}) => depth).values()].flatMap((level) => {
    const missing = level.filter(({words}) => !isMarked(words))
    return marked.length >= fewestMarked && missing.length * 2 < level.length ? missing : []
  })
  return [
    ...tell('文件里标为标题，没有读成标题', unread),
    ...tell(
      '读成了标题，文件里没有标为标题',
      unmarked.map(({words}) => words)
    )
  ]
}

function tell(what: string, headings: readonly string[]): string[] {
  if (headings.length === 0) return []
  const named = headings
    .slice(0, mostNamed)
    .map((words) => `“${words.length > 24 ? `${words.slice(0, 24)}…` : words}”`)
  const more = headings.length > mostNamed ? `等 ${headings.length} 处` : ''
  return [`${what}：${named.join('、')}${more}`]
}

const bare = (words: string) => words.replace(/[\s　。：:]/g, '')
