/**
 * word/numbering.xml: how automatic numbers are counted and printed.
 *
 *     <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/>
 */
import {isOn, readTags, type Tag} from './tags.ts'

export interface Level {
  start: number
  /** chineseCounting, decimal, bullet … */
  format: string
  /** %1 stands for the number of the outermost level. */
  text: string
  /** Style whose paragraphs are of this level. */
  style: string | null
  /** Numbers of the levels above are printed in digits. */
  legal: boolean
  /** `false`: goes on through the levels above. */
  restarts: boolean
}

export interface Scheme {
  id: string
  levels: Map<number, Level>
  /** Name of a numbering style that says the rest. */
  link: string | null
}

export interface Numbering {
  schemes: ReadonlyMap<string, Scheme>
  /** By numId: the scheme, and where a level starts anew. */
  lists: ReadonlyMap<
    string,
    {scheme: string; starts: ReadonlyMap<number, number>; levels: ReadonlyMap<number, Level>}
  >
}

type List = {scheme: string; starts: Map<number, number>; levels: Map<number, Level>}

export function readNumbering(xml: string): Numbering {
  const schemes = new Map<string, Scheme>()
  const lists = new Map<string, List>()
  let scheme: Scheme | null = null
  let list: List | null = null
  let level: Level | null = null
  let override = 0
  for (const tag of readTags(xml)) {
    if (tag.kind === 'close') {
      if (tag.name === 'lvl') level = null
      else if (tag.name === 'abstractNum') scheme = null
      else if (tag.name === 'num') list = null
    } else if (tag.name === 'abstractNum') {
      scheme = {id: tag.get('abstractNumId') ?? '', levels: new Map(), link: null}
      schemes.set(scheme.id, scheme)
    } else if (tag.name === 'num' && tag.kind === 'open') {
      list = {scheme: '', starts: new Map(), levels: new Map()}
      lists.set(tag.get('numId') ?? '', list)
    } else if (tag.name === 'lvl') {
      level = {start: 1, format: 'decimal', text: '', style: null, legal: false, restarts: true}
      ;(list ?? scheme)?.levels.set(Number(tag.get('ilvl') ?? 0), level)
    } else if (level) readLevel(level, tag)
    else if (scheme && tag.name === 'numStyleLink') scheme.link = tag.get('val') ?? null
    else if (list && tag.name === 'abstractNumId') list.scheme = tag.get('val') ?? ''
    else if (list && tag.name === 'lvlOverride') override = Number(tag.get('ilvl') ?? 0)
    else if (list && tag.name === 'startOverride') list.starts.set(override, Number(tag.get('val') ?? 1))
  }
  return {schemes, lists}
}

function readLevel(level: Level, tag: Tag): void {
  const value = tag.get('val') ?? ''
  if (tag.name === 'start') level.start = Number(value)
  // The choice of a newer Word comes first, and names what the fallback cannot: custom.
  else if (tag.name === 'numFmt') level.format = value
  else if (tag.name === 'lvlText') level.text = decodeEntities(value)
  else if (tag.name === 'pStyle') level.style = value
  else if (tag.name === 'isLgl') level.legal = isOn(tag)
  else if (tag.name === 'lvlRestart') level.restarts = value !== '0'
}

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return name ? (entities[name] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
