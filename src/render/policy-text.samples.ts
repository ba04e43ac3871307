/** Small documents for the tests of this folder: a real tree, facts put in by hand. */
import {applyEdits, toSource, toText} from '../policy/1-text/text.ts'
import {flattenSections} from '../policy/2-tree/sections.ts'
import {toTree} from '../policy/2-tree/to-tree.ts'
import type {FigureValue} from '../policy/3-facts/figure/value.ts'
import type {Links} from '../policy/4-links/links.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Message} from '../policy/messages.ts'
import type {Metadata} from '../policy/metadata.ts'
import type {Citation, Duty, Figure, Masked, Place, Policy} from '../policy/policy.ts'

export const noNames = {agencies: [], regions: []}

export const noLinks: Links = {
  citations: [],
  missing: [],
  ambiguous: [],
  conflicts: [],
  reuse: [],
  pairs: [],
  audits: [],
  series: []
}

const lexicon = {
  genres: [{name: '实施方案', kind: 'implementation'}],
  offices: [],
  site: {labels: [], words: [], places: [], footers: [], besideFooter: []},
  units: []
} as unknown as Lexicon

/** Line breaks written `↵` stand for those that a repair joins over. */
export function policyOf(written: string, about: Partial<Metadata> = {}): Policy {
  const source = written.replaceAll('↵', '\r')
  const text = applyEdits(toText(source), pageBreaks(source))
  const {tree} = toTree(text, lexicon)
  return {
    id: 'sample',
    metadata: {...noMetadata, ...about},
    text,
    tree,
    sections: flattenSections(tree),
    measures: [],
    figures: [],
    duties: [],
    citations: [],
    masked: [],
    places: [],
    terms: [],
    messages: []
  }
}

function pageBreaks(source: string): {start: number; end: number; value: string}[] {
  return [...source.matchAll(/\r+/g)].map(({0: breaks, index}) => ({
    start: index,
    end: index + breaks.length,
    value: ''
  }))
}

const noMetadata: Metadata = {
  title: '某市开放实施方案',
  shortTitle: '某市方案',
  kind: 'implementation',
  issuer: null,
  issued: null,
  docNumber: null,
  region: null,
  period: null,
  recipients: null,
  printed: null,
  source: null,
  editorial: [],
  note: null,
  aliases: {}
}

/** Where `words` last stand in the text as it is read, as places in the source. */
export function spotOf({text}: Policy, words: string): {start: number; end: number} {
  const at = text.repaired.lastIndexOf(words)
  if (at < 0) throw new Error(`no ${words} in the sample`)
  return toSource(text, at, at + words.length)
}

export function figureFact(policy: Policy, valueText: string, about: Partial<FigureValue>): Figure {
  const {start, end} = spotOf(policy, valueText)
  const value: FigureValue = {
    valueText,
    valueStart: start,
    valueEnd: end,
    value: Number(valueText),
    valueMax: null,
    unit: '',
    comparator: '=',
    indicator: '进出口总额',
    status: 'context',
    year: null,
    baseYear: null,
    baseValue: null,
    change: null,
    cumulative: false,
    masked: false,
    strength: null,
    scope: null,
    ...about
  }
  const id = `f${policy.figures.length + 1}`
  return {kind: 'figure', id, start, end, quote: valueText, value, rule: 'sample', section: null}
}

export function dutyFact(policy: Policy, asWritten: string, about: Partial<Duty['value']> = {}): Duty {
  const value = {unit: asWritten, asWritten, role: 'resp' as const, group: 0, ...about}
  return {kind: 'duty', ...spotOf(policy, asWritten), quote: asWritten, value, rule: 'sample', section: null}
}

export function citationFact(policy: Policy, quote: string, about: Partial<Citation['value']>): Citation {
  const value = {
    title: '',
    docNumber: null,
    kind: 'plan' as const,
    self: false,
    shortName: null,
    issuer: null,
    article: null,
    ...about
  }
  return {kind: 'citation', ...spotOf(policy, quote), quote, value, rule: 'sample', section: null}
}

export function maskedFact(policy: Policy, quote: string, value: Masked['value']): Masked {
  return {kind: 'masked', ...spotOf(policy, quote), quote, value, rule: 'sample', section: null}
}

export function placeFact(policy: Policy, quote: string, about: Partial<Place['value']> = {}): Place {
  const value = {name: quote, kind: 'city' as const, code: null, own: false, ...about}
  return {kind: 'place', ...spotOf(policy, quote), quote, value, rule: 'sample', section: null}
}

export function doubtAt(policy: Policy, words: string, reason: string): Message {
  return {...spotOf(policy, words), rule: 'facts:duty', reason, severity: 'warning', line: 1, column: 1}
}
