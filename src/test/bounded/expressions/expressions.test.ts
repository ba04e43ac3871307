/**
 * Every regular expression of src and scripts, written or put together when the program runs, judged by recheck: none
 * takes exponential or cubic time. What it said is kept in `verdicts.json`, and only what is new is asked about; `node
 * src/test/bounded/expressions/keep-verdicts.ts` keeps that too.
 */
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {startAlone} from '../start-alone.ts'
import {findAll} from './find-all.ts'
import {canGrow, judge, readVerdicts, type Verdict} from './judge.ts'
import {type QuadraticGroup, quadratic} from './quadratic.ts'

interface Seen {
  words: string
  length: number
  at: string
}

const {all, idle} = findAll()
const kept = readVerdicts()
const excused = new Map(
  quadratic.flatMap((group) => group.expressions.map((words) => [words, group] as const))
)
const asked = [...all].filter(([, expression]) => canGrow(expression))

test('no expression takes exponential or cubic time, and quadratic time only with a reason', {
  timeout: 400_000
}, async () => {
  expect(asked.length).toBeGreaterThan(250)
  const wrong: string[] = []
  for (const [words, expression] of asked) {
    const {growth} = kept[words] ?? (await judge(expression, 60_000))
    if (growth === 'linear' || (growth === 'degree 2' && excused.has(words))) continue
    wrong.push(`${growth}  ${expression.place}  ${words}`)
  }
  expect(wrong).toEqual([])
})

test('every place that makes an expression was run, those of two scripts aside', () => {
  const files = idle.map((place) => place.split(':')[0])
  expect(files).toEqual(['scripts/steps/bench-scale/models.ts', 'scripts/steps/site-headers.ts'])
})

test('the worst string for each quadratic one, as long as it can get, takes less than half a second', {
  timeout: 120_000
}, () => {
  const slow = [...excused].flatMap(([words, group]) => {
    const expression = all.get(words)
    const attack = kept[words]?.attack
    if (!expression || !attack) return [`not found  ${words}`]
    const run = () => timeOf(new RegExp(expression.source, expression.flags), toAttack(attack, group))
    return Math.min(run(), run()) < 500 ? [] : [`slow  ${expression.place}  ${words}`]
  })
  expect(slow).toEqual([])
})

test('none of the quadratic ones sees a longer string than its group says, whatever is read', {
  timeout: 200_000
}, () => {
  const {stdout, status} = startAlone([resolve('src/test/bounded/expressions/lengths-seen.ts')])
  expect(status).toBe(0)
  const seen = stdout
    .trimEnd()
    .split('\n')
    .map((line): Seen => JSON.parse(line))
  expect(seen.filter(({length}) => length > 0).length).toBeGreaterThan(12)
  expect(seen.filter(({words, length}) => length > excused.get(words)!.most)).toEqual([])
})

test('what is kept is what recheck says: five of them, others each time', {timeout: 400_000}, async () => {
  const known = asked.filter(([words]) => kept[words])
  for (let tries = 0; tries < 5; tries++) {
    const [words, expression] = known[Math.floor(Math.random() * known.length)]!
    const {growth} = await judge(expression, 60_000)
    expect({words, growth}).toEqual({words, growth: kept[words]!.growth})
  }
})

test('what would take exponential or cubic time is seen', {timeout: 120_000}, async () => {
  const of = async (source: string) => (await judge({source, flags: ''}, 30_000)).growth
  expect(await of('(?:a|a)*b')).toBe('exponential')
  expect(await of('a*a*a*b')).toMatch(/^degree [34]$/)
  expect(await of('^a*b')).toBe('linear')
})

function toAttack(
  {pumps, suffix}: NonNullable<Verdict['attack']>,
  {most, ending = ''}: QuadraticGroup
): string {
  const length = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor(most / length))
  return pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix + ending
}

/** Milliseconds of processor time. */
function timeOf(expression: RegExp, words: string): number {
  const before = process.threadCpuUsage()
  words.replace(expression, '')
  return process.threadCpuUsage(before).user / 1000
}
