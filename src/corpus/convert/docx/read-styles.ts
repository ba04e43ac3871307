/** What the styles of a Word file say of the paragraphs that bear them. */
import {readTags} from './tags.ts'

export interface Style {
  id: string
  /** As Word knows it, whatever language it shows: heading 1. */
  name: string
  basedOn: string | null
  numId: string | null
  level: number | null
  /** 0 for the outermost. */
  outline: number | null
}

export function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  for (const tag of readTags(xml)) {
    if (tag.name === 'style' && tag.kind === 'open') {
      style = {id: tag.get('styleId') ?? '', name: '', basedOn: null, numId: null, level: null, outline: null}
    } else if (tag.name === 'style' && tag.kind === 'close' && style) {
      styles.set(style.id, style)
      style = null
    } else if (style && tag.kind !== 'close') {
      const value = tag.get('val') ?? ''
      if (tag.name === 'name') style.name = value
      else if (tag.name === 'basedOn') style.basedOn = value
      else if (tag.name === 'numId') style.numId = value
      else if (tag.name === 'ilvl') style.level = Number(value)
      else if (tag.name === 'outlineLvl') style.outline = Number(value)
    }
  }
  return styles
}

/** A style and those it is based on, the nearest first. */
export function ancestry(styles: ReadonlyMap<string, Style>, id: string | null): Style[] {
  const found: Style[] = []
  for (
    let style = styles.get(id ?? '');
    style && !found.includes(style);
    style = styles.get(style.basedOn ?? '')
  )
    found.push(style)
  return found
}

/** 1 for 标题 1, 2 for what Word lists below it; `null` for running text. */
export function headingLevel(styles: ReadonlyMap<string, Style>, style: Style): number | null {
  const named = /^(?:heading|标题)\s*([1-6])$/i.exec(style.name)?.[1]
  if (named) return Number(named)
  if (/^(?:title|标题)$/i.test(style.name)) return 1
  const outline = ancestry(styles, style.id).find((each) => each.outline !== null)?.outline ?? null
  return outline !== null && outline >= 0 && outline < 6 ? outline + 1 : null
}
