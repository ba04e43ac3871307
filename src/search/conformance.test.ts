/**
 * The engine against a reader with a ruler: every place of a word in the documents as read belongs to the
 * innermost section around it, and those sections, with those whose responsible units are called so, no others,
 * are what the engine must find.
 */

import {expect, test} from 'vitest'
import {corpus} from '../corpus.ts'
import {toSource} from '../policy/1-text/text.ts'
import type {Section} from '../policy/2-tree/nodes.ts'
import {toCanonicalUnit, toOtherNames} from '../policy/3-facts/duty/canonical.ts'
import type {Policy} from '../policy/policy.ts'
import {addressLabel} from '../render/address-label.ts'
import {displayTitle} from '../render/policy-text/header.ts'
import {buildIndex} from './build-index.ts'
import {createEngine} from './engine.ts'
import {fold} from './fold.ts'

const {policies, lexicon} = corpus()
const engine = createEngine(
  JSON.parse(JSON.stringify(buildIndex(policies, lexicon, {addressLabel, displayTitle})))
)
const texts = policies.map((policy) => ({
  policy,
  folded: fold(policy.text.repaired),
  cuts: policy.sections.flatMap(toCuts),
  units: policy.duties.map(({value, start}) => ({
    called: namesOf(value.unit).map(fold).join('\n'),
    section: innermost(policy, start)
  }))
}))

/** Where a marker ends and where a heading does: 一是|省委 is no word. */
function toCuts({children}: Section): number[] {
  const heading = children.find((child) => child.type === 'heading')
  const marker = heading?.children.find((child) => child.type === 'marker')
  return [heading?.end, marker?.end].filter((cut) => cut !== undefined)
}

function naive(word: string): Set<string> {
  const found = new Set<string>()
  for (const {policy, folded, cuts, units} of texts) {
    for (const {called, section} of units) if (called.includes(word)) found.add(`${policy.id}#${section}`)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const {start, end} = toSource(policy.text, at, at + word.length)
      if (!cuts.some((cut) => start < cut && cut < end)) found.add(`${policy.id}#${innermost(policy, start)}`)
    }
  }
  return found
}

/** A unit's restored name and its other names. */
function namesOf(unit: string): string[] {
  const name = toCanonicalUnit(lexicon)(unit)
  return [unit, name, ...toOtherNames(lexicon)(name)]
}

function innermost({sections}: Policy, place: number): string {
  const around = sections.filter(({start, end}) => start <= place && place < end)
  return around.sort((a, b) => b.depth - a.depth)[0]?.id ?? ''
}

async function engineFinds(query: string): Promise<string[]> {
  const {hits, notices} = await engine.search({query, filters: {}, sort: 'document', synonyms: false})
  expect(notices, query).toEqual([])
  return hits.map(({entry}) => `${entry.document.id}#${entry.record.address}`).sort()
}

/** Words of two to six characters taken at even distances from everything that was read. */
function sampleWords(step: number): string[] {
  const words = texts.flatMap(({folded}) => {
    const lengths = [2, 3, 4, 5, 6]
    const starts = Array.from({length: Math.floor(folded.length / step)}, (_, at) => at * step)
    return starts.map((start, at) => folded.slice(start, start + lengths[at % lengths.length]!))
  })
  return [...new Set(words)].filter((word) => /^\p{Script=Han}+$/u.test(word) && naive(word).size > 0)
}

const words = sampleWords(37)

test('one word: the same provisions as the naive reading', async () => {
  expect(words.length).toBeGreaterThan(300)
  for (const word of words) expect(await engineFinds(word), word).toEqual([...naive(word)].sort())
})

test('a responsible unit: every provision that names it, though its text prints 商务局 or another name', async () => {
  const units = [...new Set(policies.flatMap(({duties}) => duties.map(({value}) => value.unit)))]
  expect(units.length).toBeGreaterThan(10)
  for (const unit of units)
    expect(await engineFinds(`"${unit}"`), unit).toEqual([...naive(fold(unit))].sort())
})

test('two words, and one without another', async () => {
  const common = words.filter((word) => naive(word).size > 3)
  expect(common.length).toBeGreaterThan(20)
  for (const [place, word] of common.entries()) {
    const other = common[(place + 1) % common.length]!
    const both = [...naive(word)].filter((found) => naive(other).has(found)).sort()
    if (both.length > 0) expect(await engineFinds(`${word} ${other}`), `${word} ${other}`).toEqual(both)
    const without = [...naive(word)].filter((found) => !naive(other).has(found)).sort()
    expect(await engineFinds(`${word} -${other}`), `${word} -${other}`).toEqual(without)
  }
})
