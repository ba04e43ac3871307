/**
 * Which sections of a document are its units: the smallest numbered ones that say something of their own.
 *
 *     第三条　对符合以下条件的企业，给予5万元支持：        the unit
 *     （一）当年度“首达标”的住宿业企业。                 a condition in its sentence: none
 *     （九）对符合条件的工业企业，给予最高10万元支持。      complete again: one of its own
 *
 * A box holds units where it holds items, is one where it holds words, and none where it holds a table.
 */
import {type PolicyText, readSlice} from '../../1-text/text.ts'
import type {Root, Section} from '../../2-tree/nodes.ts'

export interface Unit {
  section: Section
  /** Titles of the sections around it, outermost first, its own last. */
  titles: readonly string[]
}

export function findUnits(text: PolicyText, tree: Root): Unit[] {
  const units: Unit[] = []
  let heading: string | null = null
  for (const child of tree.children) {
    // 2023年工作回顾: a heading without a number governs what follows it.
    if (child.type === 'paragraph' && child.role === 'body') {
      const words = readSlice(text, child.start, child.end)
      heading = isHeading(words) ? words : heading
    } else if (child.type === 'section') {
      visit(text, child, heading === null ? [] : [heading], units)
      // It may stand behind the last provision of the part before: nothing there ends one.
      heading = lastHeading(text, child) ?? heading
    }
  }
  return units
}

function lastHeading(text: PolicyText, section: Section): string | null {
  for (const child of section.children.toReversed()) {
    if (child.type === 'section') return lastHeading(text, child)
    if (child.type !== 'paragraph') continue
    const words = readSlice(text, child.start, child.end)
    if (isHeading(words)) return words
  }
  return null
}

function isHeading(words: string): boolean {
  return words.length <= 30 && !/[，。；：！？]/.test(words)
}

function visit(text: PolicyText, section: Section, around: readonly string[], units: Unit[]): void {
  if (section.kind === 'annex' && below(section).length === 0) return
  const titles = [...around, section.title]
  const children = below(section)
  const fragments = isFramed(text, section, children) ? children.filter((child) => !isWhole(text, child)) : []
  // 本措施…… under 附则, without a number: no unit of the plan.
  if (children.length === fragments.length && section.marker !== '') units.push({section, titles})
  else if (fragments.length > 0) units.push({section, titles})
  let heading: string | null = states(text, section, children[0])
  for (const child of section.children) {
    if (child.type === 'paragraph') {
      const words = readSlice(text, child.start, child.end)
      heading = isHeading(words) ? words : heading
    } else if (child.type === 'section' && !fragments.includes(child)) {
      const path = heading === null ? titles : [...titles, heading]
      if (child.kind === 'box') visitBox(text, child, path, units)
      else visit(text, child, path, units)
    }
  }
}

function visitBox(text: PolicyText, box: Section, around: readonly string[], units: Unit[]): void {
  const items = below(box)
  const hasTable = box.children.some(({type}) => type === 'table')
  if (items.length === 0 && !hasTable && hasWords(text, box)) {
    units.push({section: box, titles: [...around, box.title]})
  }
  // 1.智能制造技术。 2.机器人技术。: names, and nothing said of them.
  if (items.some((item) => hasWords(text, item) || below(item).length > 0)) {
    for (const item of items) visit(text, item, [...around, box.title], units)
  }
}

function below({children}: Section): Section[] {
  return children.filter((child) => child.type === 'section' && child.kind !== 'box') as Section[]
}

function hasWords(text: PolicyText, {children}: Section): boolean {
  return children.some(
    (child) => child.type === 'paragraph' && readSlice(text, child.start, child.end).length > 8
  )
}

const framed =
  /(?:下列|以下|如下).{0,16}(?:条件|情形|情况|行为|材料|因素|内容|方式|决定|资料|文件|事项|信息|标准|规定|要求|措施).{0,60}[：:]$/
const tasks = /(?:任务|工作|目标|行动|对象)[^，。：]{0,4}[：:]$/

/** The words before the first item end in a colon, and the items only complete their sentence. */
function isFramed(text: PolicyText, section: Section, children: readonly Section[]): boolean {
  const first = children[0]
  if (!first || first.kind === 'enumerated') return false
  const lead = readSlice(text, section.start, first.start).trimEnd()
  const last = lead.slice(lead.lastIndexOf('\n') + 1)
  const ends = (pattern: RegExp) => {
    const found = children
      .slice(0, -1)
      .filter((child) => pattern.test(readSlice(text, child.start, child.end)))
    return found.length * 2 > children.length - 1
  }
  if (/(?:下列|以下)[^。]*。$/.test(last)) return ends(/的[；。]?\s*$/)
  if (!/[：:]$/.test(lead) || tasks.test(lead)) return false
  return framed.test(last.slice(last.lastIndexOf('。') + 1)) || (section.kind === 'article' && ends(/；\s*$/))
}

/** 遵循以下原则： says what the items are. */
function states(text: PolicyText, section: Section, first: Section | undefined): string | null {
  if (!first) return null
  const lead = readSlice(text, section.start, first.start).trimEnd()
  return /原则[：:]$/.test(lead) ? '基本原则' : null
}

/** 对……给予……: a provision of its own. */
function isWhole(text: PolicyText, child: Section): boolean {
  const words = readSlice(text, child.start, child.end).slice(child.marker.length).trim()
  return /^对[^。；]{4,}(?:给予|予以|按照?)/.test(words)
}
