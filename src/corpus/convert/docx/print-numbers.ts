/**
 * Writes the automatic numbers of a Word text into its paragraphs, as if somebody had typed them, and looks at what
 * else a person should know of.
 *
 *     <w:p><w:pPr>…</w:pPr><w:r>总体要求        →        <w:p><w:pPr>…</w:pPr><w:r>一、</w:r><w:r>总体要求
 */
import type {Numbered} from './count-numbers.ts'
import {prefixOf, readTags, type Tag} from './tags.ts'

interface Paragraph extends Numbered {
  /** Where its own words begin. */
  words: number
  deleted: boolean
  empty: boolean
}

export interface Printed {
  xml: string
  /** How many numbers were written in. */
  numbers: number
  /** How often a tag opens: `del`, `txbxContent`. */
  count(name: string): number
}

export function printNumbers(xml: string, toNumber: (paragraph: Numbered) => string | null): Printed {
  const counts = new Map<string, number>()
  const inserts: {at: number; marker: string}[] = []
  for (const each of readParagraphs(xml, counts)) {
    if (each.deleted) continue
    const marker = toNumber(each)
    // An empty one has its number, too, and counts; alone on its line it says nothing.
    if (marker && !each.empty) inserts.push({at: each.words, marker})
  }
  inserts.sort((one, other) => one.at - other.at)
  return {xml: insert(xml, inserts), numbers: inserts.length, count: (name) => counts.get(name) ?? 0}
}

/** Paragraphs in the order in which they begin; those in text boxes are inside others. */
function readParagraphs(xml: string, counts: Map<string, number>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: Paragraph[] = []
  let properties = 0
  let choices = 0
  for (const tag of readTags(xml)) {
    if (tag.kind !== 'close') counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1)
    // What an older Word shows is read, and stands behind the choice of a newer one.
    if (tag.name === 'mc:Choice' && tag.kind !== 'empty') choices += tag.kind === 'open' ? 1 : -1
    if (choices > 0) continue
    const paragraph = open.at(-1)
    if (tag.name === 'p') {
      if (tag.kind === 'close') open.pop()
      else {
        const made = {style: null, numId: null, level: null, words: tag.end, deleted: false, empty: true}
        paragraphs.push(made)
        if (tag.kind === 'open') open.push(made)
      }
    } else if (tag.name === 'pPr' && tag.kind !== 'empty') {
      properties += tag.kind === 'open' ? 1 : -1
      if (paragraph && tag.kind === 'close') paragraph.words = tag.end
    } else if (paragraph && properties > 0) readProperty(paragraph, tag)
    else if (paragraph && tag.kind === 'open' && tag.name === 't') paragraph.empty = false
  }
  return paragraphs
}

function readProperty(paragraph: Paragraph, tag: Tag): void {
  if (tag.name === 'pStyle') paragraph.style = tag.get('val') ?? null
  else if (tag.name === 'numId') paragraph.numId ??= tag.get('val') ?? null
  else if (tag.name === 'ilvl') paragraph.level ??= Number(tag.get('val') ?? 0)
  else if (tag.name === 'del') paragraph.deleted = true
}

function insert(xml: string, inserts: readonly {at: number; marker: string}[]): string {
  const prefix = prefixOf(xml)
  let made = ''
  let last = 0
  for (const {at, marker} of inserts) {
    // 一、总体要求, but 第一章 总则 and 1. 2022年
    const apart = /[、）)〕】：]$/.test(marker) ? '' : ' '
    const words = `${marker}${apart}`.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    made += `${xml.slice(last, at)}<${prefix}:r><${prefix}:t xml:space="preserve">${words}</${prefix}:t></${prefix}:r>`
    last = at
  }
  return made + xml.slice(last)
}
