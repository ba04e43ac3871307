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
import type {Above} from './purpose.ts'

export interface Unit {
  section: Section
  /** What stands above it, outermost first, its own title last. */
  above: readonly Above[]
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
      visit(text, child, [], toAbove(heading), units)
      // It may stand behind the last provision of the part before: nothing there ends one.
      heading = lastHeading(text, child) ?? heading
    }
  }
  return units
}

/** （327） alone on its line, or with a comma left of its words: there is nothing to do in it. */
function isBare(text: PolicyText, {title, marker, start, end}: Section): boolean {
  return title === '' && !/[\p{L}\p{N}]/u.test(readSlice(text, start, end).slice(marker.length))
}

function isLeaf(section: Section): boolean {
  return below(section).length === 0
}

/** More than what leads in the sections in it. A 节 of a plan is made of such paragraphs, and of its items. */
function hasOwnWords(text: PolicyText, {kind, children}: Section): boolean {
  if (kind === 'part' || kind === 'chapter' || kind === 'section') return false
  const own = children.filter(
    (child) => child.type === 'paragraph' && readSlice(text, child.start, child.end).length > 25
  )
  return own.length >= 3
}

function toAbove(words: string | null, isLead = false): Above[] {
  return words === null ? [] : [{words, isLead}]
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

function visit(
  text: PolicyText,
  section: Section,
  peers: readonly Section[],
  around: readonly Above[],
  units: Unit[]
): void {
  if ((section.kind === 'annex' && below(section).length === 0) || isBare(text, section)) return
  const above = [...around, ...toAbove(section.title)]
  const children = below(section)
  const fragments = isFramed(text, section, children)
    ? children.filter((child) => child.kind === children[0]!.kind && !isWhole(text, child))
    : []
  // 本措施…… under 附则, without a number: no unit of the plan.
  if (children.length === fragments.length && section.marker !== '') units.push({section, above})
  else if (fragments.length > 0) units.push({section, above})
  // （九）…… with paragraphs of its own, ⏎ ……10件民生实事。一是……: as much a unit as its siblings.
  else if (section.marker !== '' && hasOwnWords(text, section) && peers.some(isLeaf))
    units.push({section, above})
  let heading: string | null = null
  let lead: string | null = null
  for (const child of section.children) {
    if (child.type === 'paragraph') {
      const words = readSlice(text, child.start, child.end)
      heading = isHeading(words) ? words : heading
      lead = toLead(words)
    } else if (child.type === 'section' && !fragments.includes(child)) {
      const path = [...above, ...toAbove(heading), ...toAbove(lead, true)]
      if (child.kind === 'box') visitBox(text, child, path, units)
      else visit(text, child, children, path, units)
    }
  }
}

function visitBox(text: PolicyText, box: Section, around: readonly Above[], units: Unit[]): void {
  const items = below(box)
  const hasTable = box.children.some(({type}) => type === 'table')
  if (items.length === 0 && !hasTable && hasWords(text, box)) {
    units.push({section: box, above: [...around, ...toAbove(box.title)]})
  }
  // 1.智能制造技术。 2.机器人技术。: names, and nothing said of them.
  if (items.some((item) => hasWords(text, item) || below(item).length > 0)) {
    for (const item of items) visit(text, item, [], [...around, ...toAbove(box.title)], units)
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
  /(?:下列|以下|如下)[^下：:]{0,16}(?:条件|情形|情况|行为|材料|因素|内容|方式|决定|资料|文件|事项|信息|标准|规定|要求|措施)[^：:]{0,60}[：:]$/
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
  const sentence = last.slice(last.lastIndexOf('。', last.length - 2) + 1)
  if (sentence.endsWith('。') && /下列|以下/.test(sentence)) return ends(/的[；。]?\s*$/)
  if (!/[：:]$/.test(lead) || tasks.test(lead)) return false
  return framed.test(last.slice(last.lastIndexOf('。') + 1)) || (section.kind === 'article' && ends(/；\s*$/))
}

/** What the sentence before the first of them says the items are, as a heading would. */
const leads: readonly (readonly [pattern: RegExp, title: string])[] = [
  // 全年重点抓了以下工作：
  [/(?:做|抓|开展|完成|推进)了[^。]{0,24}$/, '工作回顾'],
  // 遵循以下原则： 重点把握好以下四个方面。
  [
    /原则(?:要求)?$|把握(?:好|以下|住)?[^。，]{0,12}(?:方面|几点|要求|原则)|(?:重大|重要)(?:原则)?要求$|必须(?:牢牢把握|严格遵循)|重大原则要求/,
    '基本原则'
  ],
  // 实现以下8个方面主要目标： 明确了主要指标。 but not 实现上述目标，……
  [
    /(?:^|[，。；])(?!.*(?:上述|这些|各项|确保))[^，。；]{0,30}(?:以下|如下|主要|预期|发展|具体|方面)[^，。；]{0,6}(?:目标|指标)(?:是|为|如下)?$/,
    '主要目标'
  ],
  // 重点抓好十一个方面工作。
  [/(?:抓好|做好|抓实|落实好|推进|办好|完成|实施)[^。]{0,16}(?:工作|任务|实事|行动|举措|大事)$/, '重点任务']
]

/** Characters from the end of a sentence that may say what follows it. */
const leadLength = 500

function toLead(words: string): string | null {
  const last = words.trimEnd().replace(/[。：:；]$/, '')
  const sentence = last.slice(last.lastIndexOf('。') + 1)
  return leads.find(([pattern]) => pattern.test(sentence.slice(-leadLength)))?.[1] ?? null
}

/** 对……给予……, ——坚定不移向海图强。拓展……: a provision of its own. */
function isWhole(text: PolicyText, child: Section): boolean {
  if (child.runIn && /^[—―─–-]/.test(child.marker)) return true
  const words = readSlice(text, child.start, child.end).slice(child.marker.length).trim()
  return /^对[^。；]{4,}(?:给予|予以|按照?)/.test(words)
}
