import type {Links, Series} from '../../src/policy/4-links/links.ts'

/** Links as the contract prints them: pairs taken apart into alignments, what is silent and what is added. */
export function toLinksContract(links: Links) {
  const {citations, missing, ambiguous, conflicts, reuse, pairs, audits, series} = links
  return {
    citations: citations.map(({from, start, end, to, section}) => ({from, start, end, to, section})),
    missing,
    ambiguous,
    conflicts,
    alignments: pairs.flatMap(({alignments}) => alignments),
    silent: pairs.flatMap(({upper, lower, silent}) =>
      silent.map((measure) => ({upper: {document: upper, measure}, lower}))
    ),
    added: pairs.flatMap(({upper, lower, added}) =>
      added.map((measure) => ({lower: {document: lower, measure}, upper}))
    ),
    // `exact` counts pieces from 6 letters on; `parts` are the passages from 12 on, the share of reused text.
    reuse: reuse.map(({a, b, exact, similarity, parts}) => ({a, b, exact, similarity, parts})),
    audits,
    series: series.map(toSeriesContract)
  }
}

/** One group is one axis where it is `comparable`; a figure said again in its document is among `places`. */
function toSeriesContract({indicator, listed, figures, groups, reasons}: Series) {
  return {
    indicator,
    figures,
    listed,
    groups: groups.map(({unit, basis, comparable, points}) => ({unit, basis, comparable, figures: points})),
    reasons
  }
}
