/** Title, lede and description of /citations/, worded from its counts. */
import type {Links} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {citationWords} from '../../ui-strings/citations.ts'

export interface CitationFinding {
  title: string
  lede: string
  description: string
}

export function citationFinding(
  policies: readonly Policy[],
  {citations, missing}: Pick<Links, 'citations' | 'missing'>
): CitationFinding {
  const description = citationWords.description(policies.length)
  const places = missing.reduce((sum, {spots}) => sum + spots.length, 0)
  const wanting = new Set(missing.flatMap(({from}) => from)).size
  if (citations.length === 0) {
    if (missing.length === 0) return {title: citationWords.none, lede: '', description}
    const title = citationWords.titleMissing(wanting, missing.length)
    return {title, lede: citationWords.ledeMissing(places), description}
  }
  const from = new Set(citations.map((citation) => citation.from)).size
  const to = new Set(citations.map((citation) => citation.to)).size
  const title = citationWords.title(from, to, citations.length)
  const lede = citationWords.mostCited(...mostCited(policies, citations))
  return {
    title,
    lede: lede + (missing.length > 0 ? citationWords.alsoMissing(missing.length, places) : ''),
    description
  }
}

/** The document cited in most places, in how many, and in how many of them by a provision. */
function mostCited(
  policies: readonly Policy[],
  citations: Links['citations']
): [name: string, places: number, provisions: number] {
  const groups = [...Map.groupBy(citations, ({to}) => to)].sort(([, a], [, b]) => b.length - a.length)
  const [id, places] = groups[0]!
  const name = policies.find((policy) => policy.id === id)!.metadata.shortTitle
  return [name, places.length, places.filter(({section}) => section !== null).length]
}
