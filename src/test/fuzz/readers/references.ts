/** References as other programs read them: BibTeX and RIS by citation.js. */
import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** What is said of one document; empty where nothing is. */
interface ReadReference {
  title: string
  number: string
  publisher: string
}

/** What the end of a file's name tells a program: else it would guess, and take a title for another form. */
const types = {bib: '@bibtex/text', ris: '@ris/file'} as const

/** The one entry of a file. */
export function readReference(file: string, extension: keyof typeof types): ReadReference {
  const [item, ...others] = new Cite(file, {forceType: types[extension]}).data as Partial<ReadReference>[]
  if (!item || others.length > 0) throw new Error(`${others.length + (item ? 1 : 0)} entries stand in it`)
  const {title = '', number = '', publisher = ''} = item
  return {title: withoutCase(title), number, publisher}
}

/** citation.js marks words whose case is to stay. */
function withoutCase(title: string): string {
  return title.replace(/^<span class="nocase">([\s\S]*)<\/span>$/, '$1')
}
