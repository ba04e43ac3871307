/**
 * Reuse that was planted by hand, all cases in one collection. In an input.txt documents begin with
 * `=== id region`, and ⟦07…⟧ marks passage 07, wherever it stands.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type PassagePair, scorePlagdet} from '../../../accuracy/plagdet.ts'
import {linkPolicies} from '../index.ts'
import type {DocumentSpot} from '../links.ts'
import {lexicon, samplePolicy} from '../samples.ts'

interface Marked extends DocumentSpot {
  passage: string
}

interface Sample {
  id: string
  region: string
  source: string
  marks: Marked[]
}

const folder = join(import.meta.dirname, 'fixtures', 'planted')
const cases = readdirSync(folder).map((name) => ({
  name,
  samples: readFileSync(join(folder, name, 'input.txt'), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(toSample)
}))

/** A document without its marks, and where they stood. */
function toSample(part: string): Sample {
  const [head, ...lines] = part.split('\n')
  const [id, region] = head!.split(' ')
  const pieces = lines.join('\n').split(/⟦(?<passage>\d\d)(?<words>[^⟧]*)⟧/)
  const marks: Marked[] = []
  let source = ''
  for (let index = 0; index < pieces.length; index += 3) {
    source += pieces[index]!
    const [passage, words] = [pieces[index + 1], pieces[index + 2]]
    if (passage === undefined || words === undefined) break
    marks.push({passage, document: id!, start: source.length, end: source.length + words.length})
    source += words
  }
  return {id: id!, region: region!, source, marks}
}

/** Each passage of the first document with each place in the others where it was put. */
function toPlanted([upper, ...lower]: Sample[]): PassagePair[] {
  return upper!.marks.flatMap((a) =>
    lower.flatMap(({marks}) => marks.filter(({passage}) => passage === a.passage).map((b) => ({a, b})))
  )
}

const samples = cases.flatMap((one) => one.samples)
const policies = samples.map(({id, region, source}) => samplePolicy(id, source, {code: region}))
const {reuse} = linkPolicies(policies, lexicon)
const planted = cases.flatMap((one) => toPlanted(one.samples))

function wordsOf({document, start, end}: DocumentSpot): string {
  return samples.find(({id}) => id === document)!.source.slice(start, end)
}

function lengthOf({b: {start, end}}: PassagePair): number {
  return end - start
}

test('thirty passages are planted', () => {
  expect(planted).toHaveLength(30)
})

test('they are found, by the measure of the PAN contests', () => {
  const {precision, recall, granularity, plagdet} = scorePlagdet(planted, reuse)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(granularity).toBe(1)
  expect(plagdet).toBeGreaterThanOrEqual(0.95)
})

test('no passage of twenty characters and more that was not planted', () => {
  const elsewhere = reuse.filter(
    (found) => lengthOf(found) >= 20 && scorePlagdet([found], planted).recall === 0
  )
  expect(elsewhere.map(({b}) => wordsOf(b))).toEqual([])
})

describe('each case', () => {
  test.for(cases)('$name', (one) => {
    const ids = new Set(one.samples.map(({id}) => id))
    const found = reuse.filter(({b}) => ids.has(b.document))
    const {plagdet} = scorePlagdet(toPlanted(one.samples), found)
    expect(plagdet).toBeGreaterThanOrEqual(0.9)
  })
})
