import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fromYaml} from '../../corpus/from-yaml.ts'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {runFixtures} from '../../test/fixtures.ts'
import {type Correction, correctionsSchema} from '../corrections.ts'
import {readPolicy} from '../index.ts'
import type {Policy} from '../policy.ts'

const {lexicon} = readLexicon('content')
const fixtures = join(import.meta.dirname, 'fixtures')

/** A line for each corrected fact, with what holds now; `!` what could not be done, `?` what need not be. */
runFixtures(fixtures, (source, kind, name) => {
  const corrections = readCorrections(join(fixtures, kind, name, 'corrections.yaml'))
  const policy = readPolicy({id: 'sample', source, metadata: null, corrections}, lexicon)
  const {applied, lost} = policy.corrections!
  const lines = [
    ...applied.map((each) => {
      const {action, field, was, now} = each
      const change = action !== 'set' ? '' : ` ${field} ${JSON.stringify(was)} → ${JSON.stringify(now)}`
      return `${each.kind} ${action}${change}  “${source.slice(each.start, each.end)}”${holds(policy, each)}`
    }),
    ...lost.map(({correction, reason}) => `! ${corrections.indexOf(correction) + 1}  ${reason}`),
    ...policy.messages.filter(({rule}) => rule === 'corrections:needless').map(({reason}) => `? ${reason}`)
  ]
  return lines.map((line) => `${line}\n`).join('')
})

/** How the fact stands in the document that is handed on. */
function holds(policy: Policy, applied: object): string {
  const {figures, duties, citations, places, masked, measures} = policy
  const fact = [...figures, ...duties, ...citations, ...places, ...masked].find(({corrections}) =>
    corrections?.some((each) => each === applied)
  )
  const measure = measures.find(({corrections}) => corrections?.some((each) => each === applied))
  if (fact) return `  ${'id' in fact ? `${fact.id} ` : ''}${JSON.stringify(fact.value)}`
  return measure ? `  ${measure.id} ${measure.kind}` : `  ${figures.map(({id}) => id).join(' ')}`
}

function readCorrections(file: string): readonly Correction[] {
  const result = fromYaml(readFileSync(file, 'utf8'), correctionsSchema)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.value
}

test('what later steps make of a fact is made of the corrected one', () => {
  const source = '某市开放实施方案\n\n一、重点任务\n1.做大外贸。培育外贸企业200家。\n'
  const context: Correction = {
    kind: 'figure',
    quote: {exact: '200家'},
    field: 'status',
    value: 'context',
    who: '甲',
    why: '是已有的数。'
  }
  const amountOf = (corrections: readonly Correction[]) =>
    readPolicy({id: 'sample', source, metadata: null, corrections}, lexicon).measures[0]!.specifics.amount
  expect([amountOf([]), amountOf([context])]).toEqual([true, false])
})
