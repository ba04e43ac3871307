/** Everything that reads what somebody brings, as one call a step. */
import {convert} from '../../corpus/convert/convert.ts'
import {fromYaml} from '../../corpus/from-yaml.ts'
import {toAkn} from '../../exports/akn.ts'
import {toMarkdown} from '../../exports/markdown.ts'
import {toProvisionTable} from '../../exports/tables/provisions.ts'
import {repair} from '../../policy/1-text/repair.ts'
import {toTree} from '../../policy/2-tree/to-tree.ts'
import {type Facts, kinds} from '../../policy/3-facts/index.ts'
import {findMeasures} from '../../policy/3-facts/measure.ts'
import {toPassages} from '../../policy/3-facts/passages.ts'
import {linkPolicies} from '../../policy/4-links/index.ts'
import {toContract} from '../../policy/contract.ts'
import {locateQuote} from '../../policy/corrections/locate-quote.ts'
import {readPolicy} from '../../policy/index.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import {metadataFileSchema} from '../../policy/metadata.ts'
import {readMetadata} from '../../policy/read-metadata.ts'
import {addressLabel} from '../../render/address-label.ts'
import {stripFigure} from '../../render/documents/strip-figure.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {toMendedLines} from '../../render/policy-text/repairs.ts'
import {renderSource} from '../../render/policy-text/source.ts'
import {policyText} from '../../render/policy-text.ts'
import {toHtml} from '../../render/to-html.ts'
import {buildIndex} from '../../search/index/build-index.ts'
import {toTerms, toVocabulary} from '../../search/index/build-vocabulary.ts'

/** Calls `run` and keeps how long that took, or what it promised, under the name of the step. */
export type Timed = <Result>(step: string, run: () => Result) => Result

/** A text through everything that is made of it. `policy` reads it: all steps of `readInSteps` in one. */
export function readPlan(source: string, lexicon: Lexicon, timed: Timed): void {
  const policy = timed('policy', () => readPolicy({id: 'a', source, metadata: null}, lexicon))
  const {text} = policy
  const policies = [policy, {...policy, id: 'b'}]
  timed('quotes', () => {
    const words = text.repaired.slice(0, 40)
    locateQuote(text, {exact: words || '甲'})
    locateQuote(text, {exact: `${words}甲乙`})
  })
  timed('contract', () => JSON.stringify(toContract(policy)))
  const links = timed('links', () => linkPolicies(policies, lexicon))
  timed('page', () => toHtml(policyText(policy, links, policies, lexicon)))
  timed('source page', () =>
    toHtml(
      renderSource(
        text,
        toMendedLines(policy).map(({line}) => line),
        []
      )
    )
  )
  timed('strip', () => stripFigure(policy, lexicon).draw(600))
  timed('markdown', () => toMarkdown(policy, null))
  timed('table', () => toProvisionTable(policy, null))
  timed('akn', () => toAkn(policy, {policies, links, lexicon}, site))
  timed('search', () => {
    const index = buildIndex(policies, lexicon, {addressLabel, displayTitle})
    toVocabulary(index, toTerms(policies, lexicon))
  })
}

/** What reads a text, each step and each finder by itself. */
export function readInSteps(source: string, lexicon: Lexicon, timed: Timed): void {
  const {text} = timed('repair', () => repair(source))
  const {tree} = timed('tree', () => toTree(text, lexicon))
  const {metadata} = timed('metadata', () => readMetadata(text, tree, null, lexicon))
  const passages = timed('passages', () => toPassages(text, tree, {id: 'a', metadata}, lexicon))
  const read = Object.entries(kinds).map(
    ([name, kind]) => [name, timed(name, () => kind.read(text, passages))] as const
  )
  const facts = Object.fromEntries(read.map(([name, {facts}]) => [name, facts])) as Facts
  timed('measures', () => findMeasures(text, tree, facts, lexicon))
}

const site = {title: '甲', publisher: null, licence: null, root: null}

/** A file as it is brought, by its extension: a refusal is an answer. */
export async function readFile(extension: string, source: string, timed: Timed): Promise<void> {
  await timed(`from ${extension}`, () => convert(extension, new TextEncoder().encode(source)))
}

export function readYaml(source: string, timed: Timed): void {
  timed('from-yaml', () => fromYaml(source, metadataFileSchema))
}
