/** What changed between two releases of the data, whatever they hold. */
import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {documentRow, figureRow, measureRow, release} from '../../../exports/changes/changes.samples.ts'
import {changesSchema} from '../../../exports/changes/changes.ts'
import {compareReleases} from '../../../exports/changes/compare-releases.ts'
import {defineProperty, type Property} from '../property.ts'

const plainly = {noNullPrototype: true} as const
const word = fc.constantFrom('', '甲', '乙', '丙')
const figure = fc.record(
  {section: word, quote: word, indicator: word, value: fc.nat(3), year: fc.constantFrom(null, 2025)},
  plainly
)
const measure = fc.record({id: word, head: word, strength: word}, plainly)
const anyRelease = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    figures: fc.array(figure, {maxLength: 12}),
    measures: fc.array(measure, {maxLength: 12})
  })
  .map(({ids, figures, measures}) =>
    release(
      ids.map((id) => documentRow(id)),
      measures.map(({id, head, ...about}) => measureRow('a', id, head, about)),
      figures.map(({quote, ...about}, index) => figureRow('a', `f${index + 1}`, quote, about))
    )
  )

export const releases: readonly Property[] = [
  defineProperty({
    name: 'a-release-is-the-same-as-itself',
    given: anyRelease,
    holds: (it) => {
      const {tables, texts} = compareReleases(it, structuredClone(it))
      for (const {added, gone, changed, moved} of tables)
        deepStrictEqual([added, gone, changed, moved], [[], [], [], []])
      deepStrictEqual(texts, [])
    }
  }),
  defineProperty({
    name: 'changes-seen-from-the-other-side-change-back',
    given: fc.tuple(anyRelease, anyRelease),
    holds: ([one, other]) => {
      const [there, back] = [compareReleases(one, other), compareReleases(other, one)]
      for (const [index, {added, gone, changed, moved}] of there.tables.entries()) {
        const mirror = back.tables[index]!
        deepStrictEqual([mirror.added, mirror.gone], [gone, added])
        deepStrictEqual([mirror.changed.length, mirror.moved.length], [changed.length, moved.length])
      }
      deepStrictEqual(changesSchema.parse(JSON.parse(JSON.stringify(there))), there)
    }
  }),
  defineProperty({
    name: 'every-row-of-both-releases-is-told-once',
    given: fc.tuple(anyRelease, anyRelease),
    holds: ([was, is]) => {
      for (const {table, added, gone} of compareReleases(was, is).tables) {
        const [before, after] = [was, is].map(
          (all) => all.tables.find(({name}) => name === table)!.rows.length
        )
        strictEqual(before! - gone.length, after! - added.length)
      }
    }
  })
]
