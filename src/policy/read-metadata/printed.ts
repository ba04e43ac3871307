/**
 * What the frame of a document prints, as lines by role: the raw material of its metadata.
 */
import {type PolicyText, readSlice} from '../1-text/text.ts'
import type {Genres} from '../2-tree/genres.ts'
import type {Paragraph, ParagraphRole, Root} from '../2-tree/nodes.ts'
import type {IsOffice} from '../2-tree/offices.ts'
import type {SiteField, SiteWords} from '../2-tree/site.ts'
import {normalizeTitle} from '../3-facts/normalize-title.ts'

export interface Printed {
  /** Lines of a role in reading order, layout aside. */
  lines(role: ParagraphRole): string[]
  /** The same with the spaces that stand between names. */
  spaced(role: ParagraphRole): string[]
  /** What the header of a web page says: 发文机关：……. */
  header(field: SiteField): string | null
  /** The beginning of the text: enough to hear how a document speaks of itself. */
  opening: string
  genres: Genres
  isOffice: IsOffice
}

const openingLength = 4000
/** Characters of what a header says of one field: what is longer is no title and no office. */
const longestValue = 300

export function toPrinted(
  text: PolicyText,
  tree: Root,
  genres: Genres,
  isOffice: IsOffice,
  site: SiteWords
): Printed {
  const frame = tree.children.filter((node): node is Paragraph => node.type === 'paragraph')
  const words = ({start, end}: Paragraph) => readSlice(text, start, end)
  const header = new Map<SiteField, string>()
  for (const node of frame) {
    const label = node.role === 'site' ? site.labelOf(words(node).trim()) : null
    if (!label?.field || label.value === '' || label.value.length > longestValue) continue
    if (!header.has(label.field)) header.set(label.field, label.value)
  }
  return {
    lines: (role) => frame.filter((node) => node.role === role).map((node) => normalizeTitle(words(node))),
    spaced: (role) => frame.filter((node) => node.role === role).map((node) => words(node).trim()),
    header: (field) => header.get(field) ?? null,
    opening: text.repaired.slice(0, openingLength),
    genres,
    isOffice
  }
}
