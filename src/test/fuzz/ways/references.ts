/** References in the forms of other programs and of the standard. */
import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import {carriedByBytes} from '../../../exports/carried-words.ts'
import {toBibtex} from '../../../exports/cite/bibtex.ts'
import {toCslJson} from '../../../exports/cite/csl-json.ts'
import {toGbt7714In2015} from '../../../exports/cite/gbt7714-2015.ts'
import {toGbt7714In2025} from '../../../exports/cite/gbt7714-2025.ts'
import {known, referenceOf} from '../../../exports/cite/reference.samples.ts'
import type {Reference} from '../../../exports/cite/reference.ts'
import {toRis} from '../../../exports/cite/ris.ts'
import {readReference} from '../readers/references.ts'
import type {Way} from './way.ts'

/** All words of a reference stand on one line. */
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
const carried = (text: string) => carriedByBytes(onOneLine(text))

/** Title, issuer and number of one document are all the same words. */
const allOf = (text: string) => referenceOf({...known, title: text, issuer: text, docNumber: text})

export const references: readonly Way[] = [
  {
    name: 'text-arrives-through-bibtex',
    through: (texts) =>
      texts.map((text) => {
        const file = toBibtex(allOf(text))
        // BibTeX counts braces before it reads what is in them.
        strictEqual(file.split('{').length, file.split('}').length)
        return readTitle(file, 'bib')
      }),
    carried
  },
  {
    name: 'text-arrives-through-ris',
    through: (texts) => texts.map((text) => readTitle(toRis(allOf(text)), 'ris')),
    carried
  },
  {
    name: 'text-arrives-through-csl-json',
    through: (texts) => texts.map(unlessEmpty((text) => readCslTitle(allOf(text)))),
    // JSON writes half of a pair by its number.
    carried: onOneLine
  },
  {name: 'text-arrives-through-the-line-of-the-older-standard', through: lineBy(toGbt7714In2015), carried},
  {name: 'text-arrives-through-the-line-of-the-standard', through: lineBy(toGbt7714In2025), carried}
]

function readTitle(file: string, extension: 'bib' | 'ris'): string {
  const {title, number, publisher} = readReference(carriedByBytes(file), extension)
  deepStrictEqual([number, publisher], [title, title])
  return title
}

function readCslTitle(reference: Reference): string {
  const [{title, number, authority}] = JSON.parse(carriedByBytes(toCslJson(reference)))
  deepStrictEqual([number, authority], [title, title])
  return title
}

/** A line is read by what stands around the title in every line: it is all of it, and ends with it. */
function lineBy(write: (reference: Reference) => string): Way['through'] {
  const title = '甲乙丙'
  const [before, behind] = write(referenceOf({...known, title})).split(title) as [string, string]
  const readLine = (text: string) => {
    const line = carriedByBytes(write(referenceOf({...known, title: text})))
    const words = line.slice(before.length, line.length - behind.length)
    deepStrictEqual(line, before + words + behind)
    return words
  }
  return (texts) => texts.map(unlessEmpty(readLine))
}

/** White space alone is no title; the site has one of its own then. */
function unlessEmpty(read: (text: string) => string): (text: string) => string {
  return (text) => (carried(text) === '' ? '' : read(text))
}
