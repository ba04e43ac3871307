/**
 * Which documents cite which: by number, by title, by a short name given before; down to the provision.
 *
 *     《宁夏回族自治区外资三年外贸五年倍增计划实施方案》（宁政办发〔2023〕14号）  by number, else by title
 *     《规划》                                     only where 以下简称《规划》 said which one
 *     外商投资法第二十五条                          art_25 of the document meant
 *
 * Where a name fits two documents nothing is resolved, but listed. What a document says of itself is no citation
 * of another. What is cited and not among the documents is listed once, with every place that cites it.
 */
import type {Citation, Policy} from '../policy.ts'
import {Catalogue, type CitationLexicon, type Resolution} from './citations/catalogue.ts'
import {findConflicts, type Mention} from './citations/conflicts.ts'
import {MissingDocuments} from './citations/missing-documents.ts'
import {toTitleKey} from './citations/normal-names.ts'
import {idsOf, toProvisions} from './citations/provisions.ts'
import type {Links, ResolvedCitation} from './links.ts'

/** Citations resolved in reading order, those that cannot be, and what does not go together in them. */
export function resolveCitations(
  policies: readonly Policy[],
  lexicon: CitationLexicon
): Pick<Links, 'citations' | 'missing' | 'ambiguous' | 'conflicts'> {
  const catalogue = new Catalogue(policies, lexicon)
  const mentions = policies.flatMap((policy) => resolveAll(policy, catalogue))
  const missing = new MissingDocuments(catalogue)
  for (const {policy, citation, resolution} of mentions)
    if (resolution.is === 'missing') missing.add(citation, policy)
  return {
    citations: mentions.flatMap((mention) => toResolved(mention, catalogue)),
    missing: missing.list(),
    ambiguous: mentions.flatMap(({policy, citation: {start, end}, resolution}) =>
      resolution.is === 'ambiguous' ? [{from: policy.id, start, end, candidates: resolution.candidates}] : []
    ),
    conflicts: findConflicts(mentions, policies, catalogue)
  }
}

/** What a document said once a title or a short name stands for is what it stands for from there on. */
function resolveAll(policy: Policy, catalogue: Catalogue): Mention[] {
  const known = new Map<string, Resolution>()
  return policy.citations.map((citation) => {
    const {title, shortName, docNumber} = citation.value
    const resolution = resolve(citation, policy, catalogue, known)
    const names = [...(docNumber && title ? [title] : []), ...(shortName ? [shortName] : [])]
    for (const name of names) if (resolution.is !== 'nameless') known.set(toTitleKey(name), resolution)
    return {policy, citation, resolution}
  })
}

function resolve(
  citation: Citation,
  policy: Policy,
  catalogue: Catalogue,
  known: ReadonlyMap<string, Resolution>
): Resolution {
  const {title, docNumber, self} = citation.value
  if (self) return {is: 'found', to: policy.id}
  const before = docNumber ? undefined : known.get(toTitleKey(title))
  return before ?? catalogue.resolve(citation, policy)
}

function toResolved({policy, citation, resolution}: Mention, catalogue: Catalogue): ResolvedCitation[] {
  if (resolution.is !== 'found' || resolution.to === policy.id) return []
  const {start, end, section, value} = citation
  const {to} = resolution
  const sections = toProvisions(value.article, idsOf(catalogue.policy(to)!.sections))
  return [{from: policy.id, to, start, end, fromSection: section, section: sections[0] ?? null, sections}]
}
