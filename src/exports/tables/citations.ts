/** Citations as a table: those of documents of the collection place by place, the others document by document. */

import type {CitationRow} from '../../render/citations/citation-explorer.ts'
import type {Passage} from '../../render/passages.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {citationColumns, citationStates, citationWords} from '../../ui-strings/citations.ts'
import {siteAddress} from '../site-address.ts'

type Cells = Record<keyof typeof citationColumns, string>

/** `rows`: in the order of the page. */
export function toCitationTable(rows: readonly CitationRow[], root: URL | null): string[][] {
  return [Object.values(citationColumns), ...rows.map((row) => Object.values(toCells(row, root)))]
}

function toCells(row: CitationRow, root: URL | null): Cells {
  const {item, state, citing, cited} = row
  const passages = 'passage' in item ? [item.passage] : item.citing.flatMap(({passages}) => passages)
  return {
    cited: cited.join(citationWords.and),
    docNumber: 'docNumber' in item ? (item.docNumber ?? '') : '',
    state: citationStates[state],
    citing: citing.map(({metadata}) => displayTitle(metadata)).join(citationWords.and),
    region: [...new Set(citing.flatMap(({metadata}) => metadata.region?.name ?? []))].join(citationWords.and),
    places: String('places' in item ? item.places : passages.length),
    place: passages.map(({place}) => place).join(citationWords.and),
    quote: passages.map(toWords).join(citationWords.apart),
    targets: 'targets' in item ? item.targets.map(({label}) => label).join(citationWords.and) : '',
    link: passages[0] ? siteAddress(passages[0].href, root) : ''
  }
}

function toWords({pieces}: Passage): string {
  return pieces.map(({text}) => text).join('')
}
