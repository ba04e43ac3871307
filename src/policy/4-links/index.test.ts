import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runFixtures} from '../../test/fixtures.ts'
import type {Policy} from '../policy.ts'
import {linkPolicies} from './index.ts'
import type {Links, Match} from './links.ts'
import {lexicon, samplePolicy} from './samples.ts'

/** Documents of an input begin with `=== id code`. */
function toPolicies(input: string): Policy[] {
  return input
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head, ...lines] = part.split('\n')
      const [id, code] = head!.split(' ')
      return samplePolicy(id!, lines.join('\n'), code === undefined ? {} : {code})
    })
}

/** One link a line: where, how much, and the words. */
const toLines: Record<string, (links: Links, policies: Policy[]) => string[]> = {
  reuse: ({reuse}, policies) =>
    reuse.flatMap(({a, b, exact, similarity, parts, pieces}) => [
      `${a.document} ${a.start}–${a.end}  ${b.document} ${b.start}–${b.end}  exact ${exact}  similarity ${similarity}`,
      ...parts.map((match) => `  part  ${wordsOf(match, b.document, policies)}`),
      ...pieces.map((match) => `  piece ${wordsOf(match, b.document, policies)}`)
    ]),
  alignments: ({pairs}, policies) =>
    pairs.flatMap(({upper, lower, reason, alignments, silent, added}) => [
      `${upper} › ${lower} by ${reason}`,
      ...alignments.flatMap((alignment) => [
        `  ${alignment.relation} ${alignment.score}  ${alignment.upper.measure} › ${alignment.lower.measure}`,
        ...alignment.evidence.map(
          ({lowerStart: start, lowerEnd: end}) => `    ${sourceOf(lower, policies).slice(start, end)}`
        )
      ]),
      ...silent.map((measure) => `  silent ${measure}`),
      ...added.map((measure) => `  added ${measure}`)
    ]),
  audits: ({audits}) =>
    audits.map(({kind, verdict, stated, computed, working, reason}) =>
      [`${kind} ${verdict}`, stated, computed, working, reason ?? '—'].join(' | ')
    )
}

function wordsOf({b: {start, end}}: Match, id: string, policies: Policy[]): string {
  return JSON.stringify(sourceOf(id, policies).slice(start, end))
}

function sourceOf(id: string, policies: Policy[]): string {
  return policies.find((policy) => policy.id === id)!.text.source
}

runFixtures(join(import.meta.dirname, 'fixtures'), (input, kind) => {
  const policies = toPolicies(input)
  return [...toLines[kind]!(linkPolicies(policies, lexicon), policies), ''].join('\n')
})

test('no documents, no links', () => {
  expect(linkPolicies([], lexicon)).toEqual({
    citations: [],
    missing: [],
    ambiguous: [],
    conflicts: [],
    reuse: [],
    pairs: [],
    audits: [],
    series: []
  })
})
