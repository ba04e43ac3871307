/** Series of a larger collection of documents, where one lies beside the project. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {decode} from '../../1-text/decode.ts'
import {readPolicy} from '../../index.ts'
import type {Policy} from '../../policy.ts'
import {convert} from '../audits/convert.ts'
import type {Series} from '../links.ts'
import {lexicon} from '../samples.ts'
import {findSeries} from '../series.ts'

const directory = '../shared/corpus'

describe.skipIf(!existsSync(directory))('over a larger collection', () => {
  let series: Series[] = []
  let figures = new Map<string, Policy['figures'][number]>()

  beforeAll(() => {
    const policies = globSync(`${directory}/*/*.txt`).map((file) =>
      readPolicy({id: basename(file, '.txt'), ...decode(readFileSync(file)), metadata: null}, lexicon)
    )
    figures = new Map(
      policies.flatMap(({id, figures}) => figures.map((figure) => [`${id}#${figure.id}`, figure]))
    )
    series = findSeries(policies, lexicon)
  }, 120_000)

  test('every target and every number reached stands in one group, nothing else does', () => {
    for (const {indicator, figures: told, groups} of series) {
      const grouped = groups.flatMap(({points}) =>
        points.flatMap(({document, places}) => places.map((figure) => `${document}#${figure}`))
      )
      const readings = told
        .map(({document, figure}) => `${document}#${figure}`)
        .filter((id) => /^(?:target|achieved|baseline)$/.test(figures.get(id)!.value.status))
      expect(grouped.toSorted(), indicator).toEqual(readings.toSorted())
    }
  })

  test('units of a group are converted into each other', () => {
    for (const {indicator, groups} of series)
      for (const {unit, basis, points} of groups)
        for (const {document, figure} of points) {
          const written = figures.get(`${document}#${figure}`)!.value.unit
          if (basis.form !== 'rank')
            expect(convert(written, unit, indicator), `${indicator} ${written}`).not.toBeNull()
        }
  })

  test('where there are two groups there is a reason', () => {
    for (const {indicator, groups, reasons} of series)
      expect(groups.length > 1, indicator).toBe(reasons.length > 0)
  })
})
