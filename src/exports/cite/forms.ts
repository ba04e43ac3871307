/** The forms a reference is offered in, the usual one first. A new form is one line here. */
import {toBibtex} from './bibtex.ts'
import {toCslJson} from './csl-json.ts'
import {toGbt7714In2015} from './gbt7714-2015.ts'
import {toGbt7714In2025} from './gbt7714-2025.ts'
import type {Reference} from './reference.ts'
import {toRis} from './ris.ts'

/** How its name ends, and what it is called on the web. */
interface CiteFile {
  extension: string
  type: string
}

export interface CiteForm {
  key: string
  name: string
  write(reference: Reference): string
  /** Of forms for programs. */
  file?: CiteFile
}

export const citeForms: readonly CiteForm[] = [
  {key: 'gbt-2025', name: 'GB/T 7714—2025', write: toGbt7714In2025},
  {key: 'gbt-2015', name: 'GB/T 7714—2015', write: toGbt7714In2015},
  {key: 'bibtex', name: 'BibTeX', write: toBibtex, file: {extension: 'bib', type: 'application/x-bibtex'}},
  {
    key: 'ris',
    name: 'RIS',
    write: toRis,
    file: {extension: 'ris', type: 'application/x-research-info-systems'}
  },
  {
    key: 'csl-json',
    name: 'CSL-JSON',
    write: toCslJson,
    file: {extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json'}
  }
]

/** Those that are files: /documents/<id>.bib … */
export const citeFiles: readonly (CiteForm & {file: CiteFile})[] = citeForms.flatMap((form) => {
  const {file} = form
  return file ? [{...form, file}] : []
})
