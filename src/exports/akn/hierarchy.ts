/**
 * Sections as the hierarchy of Akoma Ntoso; their addresses are its ids.
 *
 *     <paragraph eId="sec_3__sub_1__item_2"><num>2.</num><heading …>挖掘外资外贸新的增长点。</heading>
 *       <content eId="sec_3__sub_1__item_2__content"><p>引导……</p></content></paragraph>
 *
 * What stands before its first inner provision is its intro, what stands behind the last its wrapUp. The standard
 * has no place for words between two of them: they are held by a container named text.
 */
import type {Element} from 'xast'
import type {Heading, Paragraph, Section, SectionKind, Table} from '../../policy/2-tree/nodes.ts'
import {parseAddress} from '../../policy/address.ts'
import {headOf} from '../line-of.ts'
import {x} from '../xml/x.ts'
import {toBlock} from './blocks.ts'
import {type AknWriter, toInlines} from './inlines.ts'

export interface HierarchyWriter extends AknWriter {
  /** What a provision refers to: its topics. Empty where nothing is known. */
  refersTo: (section: string) => string
}

type Block = Paragraph | Table

const names: Record<Exclude<SectionKind, 'item' | 'title'>, string> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  sub: 'subsection',
  article: 'article',
  enumerated: 'hcontainer',
  box: 'hcontainer',
  annex: 'hcontainer'
}
/** By the first letters of its address: 1. （1） ① —— */
const itemNames: Readonly<Record<string, string>> = {
  item: 'paragraph',
  point: 'point',
  dot: 'subparagraph',
  dash: 'indent'
}

export function toHierarchy(writer: HierarchyWriter, section: Section): Element {
  const {id, kind, children} = section
  const name = elementName(section)
  const heading = children.find((child) => child.type === 'heading')
  const attributes = {
    eId: id,
    ...(name === 'hcontainer' ? {name: kind} : {}),
    ...(writer.refersTo(id) ? {refersTo: writer.refersTo(id)} : {})
  }
  return x(name, attributes, [...(heading ? toHead(writer, heading, id) : []), ...toContent(writer, section)])
}

/** Words that stand beside provisions, as a provision without number. */
export function toTextContainer(writer: AknWriter, blocks: readonly Block[], parent: string): Element {
  const eId = writer.nextId(parent, 'text')
  return x('hcontainer', {eId, name: 'text'}, [toContainer(writer, 'content', blocks, eId)])
}

function elementName({kind, id}: Section): string {
  if (kind !== 'item') return names[kind as keyof typeof names] ?? 'hcontainer'
  return itemNames[parseAddress(id)?.at(-1)?.prefix ?? ''] ?? 'paragraph'
}

function toHead(writer: AknWriter, heading: Heading, id: string): Element[] {
  const {marker, words} = headOf(writer.text, heading)
  const start = heading.children.find(({type}) => type === 'text')?.start ?? heading.end
  const head = {start, end: heading.end}
  return [
    ...(marker ? [x('num', marker)] : []),
    ...(words ? [x('heading', {eId: `${id}__heading`}, toInlines(writer, head, id))] : [])
  ]
}

function toContent(writer: HierarchyWriter, {id, children}: Section): Element[] {
  const blocks = children.filter((child) => child.type !== 'space' && child.type !== 'heading')
  const first = blocks.findIndex(({type}) => type === 'section')
  if (first < 0) return blocks.length > 0 ? [toContainer(writer, 'content', blocks as Block[], id)] : []
  const last = blocks.findLastIndex(({type}) => type === 'section')
  const intro = blocks.slice(0, first) as Block[]
  const wrapUp = blocks.slice(last + 1) as Block[]
  return [
    ...(intro.length > 0 ? [toContainer(writer, 'intro', intro, id)] : []),
    ...toRuns(blocks.slice(first, last + 1)).map((run) =>
      run[0]!.type === 'section'
        ? toHierarchy(writer, run[0]!)
        : toTextContainer(writer, run as readonly Block[], id)
    ),
    ...(wrapUp.length > 0 ? [toContainer(writer, 'wrapUp', wrapUp, id)] : [])
  ]
}

/** Sections one by one, blocks between two of them together. */
export function toRuns(blocks: readonly (Block | Section)[]): (readonly (Block | Section)[])[] {
  const runs: (Block | Section)[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last && block.type !== 'section' && last[0]!.type !== 'section') last.push(block)
    else runs.push([block])
  }
  return runs
}

function toContainer(writer: AknWriter, name: string, blocks: readonly Block[], id: string): Element {
  return x(
    name,
    {eId: `${id}__${name}`},
    blocks.map((block) => toBlock(writer, block, id))
  )
}
