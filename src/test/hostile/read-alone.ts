/** One document through its reader and everything made of it. */
import {toAkn} from '../../exports/akn.ts'
import {toCsv} from '../../exports/csv.ts'
import {toDocumentLd} from '../../exports/json-ld/document-ld.ts'
import {toJsonLd} from '../../exports/json-ld/json-ld.ts'
import {toProvisionTable} from '../../exports/tables/provisions.ts'
import type {Links} from '../../policy/4-links/links.ts'
import {readPolicy} from '../../policy/index.ts'
import type {MetadataFile} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {renderSource} from '../../render/policy-text/source.ts'
import {noLinks} from '../../render/policy-text.samples.ts'
import {policyText} from '../../render/policy-text.ts'
import {readCsv} from '../data/read-csv.ts'
import {injectedIn} from './injected.ts'
import {lexicon} from './lexicon.ts'
import {elementsOf, parsePage, wordsIn} from './parse-html.ts'
import {partingOf} from './same-tree.ts'
import {bare} from './texts.ts'

const links: Links = noLinks
const nowhere = {elsewhere: new Set<string>()}

export interface ReadAlone {
  policy: Policy
  /** As the page shows it, and as the page of its source does, ready to be compared. */
  words: string
  /** What is more on the page, or other in a file, than the renderers made. */
  complaints: string[]
  xml: string
}

export function readAlone(source: string, metadata: MetadataFile | null = null): ReadAlone {
  const policy = readPolicy({id: 'sample', source, metadata}, lexicon)
  const shown = policyText(policy, links, [policy], lexicon)
  const raw = renderSource(policy.text)
  const parting = [partingOf(shown), partingOf(raw)].filter((each) => each !== null)
  const table = toProvisionTable(policy, null)
  const cells = readCsv(new TextEncoder().encode(toCsv(table))).flat()
  return {
    policy,
    words: bare([policy.metadata.title ?? '', wordsIn(shown), wordsIn(raw)].join('\n')),
    complaints: [
      ...parting,
      ...injectedIn(shown, nowhere),
      ...injectedIn({type: 'root', children: [raw]}, nowhere),
      ...cells.filter(isFormula).map((cell) => `a formula: ${cell}`),
      ...ofJsonLd(policy)
    ],
    xml: toAkn(
      policy,
      {policies: [policy], links, lexicon},
      {title: '文库', publisher: null, licence: null, root: null}
    )
  }
}

/** Of what a program for sheets would reckon; a number is none. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))
}

/** In the script it stands in on the page it ends where it should and says what it said. */
function ofJsonLd(policy: Policy): string[] {
  const thing = toDocumentLd(policy, {policies: [policy], links, description: '', keywords: [], root: null})
  const page = `<head><script type="application/ld+json">${toJsonLd(thing)}</script></head>`
  const scripts = elementsOf(parsePage(page)).filter(
    ({tagName}) => !['html', 'head', 'body'].includes(tagName)
  )
  const [script] = scripts[0]?.children ?? []
  const said = script?.type === 'text' ? script.value : ''
  const same = scripts.length === 1 && JSON.stringify(JSON.parse(said)) === JSON.stringify(thing)
  return same ? [] : ['JSON-LD came back as something else']
}
