/**
 * Every regular expression literal of src and scripts, judged by recheck: none takes exponential or cubic time. Those
 * without a repetition that is open to the top cost a constant at each place, and are not asked about.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from 'recheck'
import {expect, test} from 'vitest'
import {type Expression, findExpressions} from './expressions/find-expressions.ts'
import {knownQuadratic, notJudged} from './expressions/known.ts'

process.env['RECHECK_BACKEND'] ??= 'native'

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file))
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$|[\\/]test[\\/]/.test(file))
    .sort()
)
const unique = new Map<string, Expression>()
for (const file of files) {
  for (const found of findExpressions(file, readFileSync(file, 'utf8')).literals)
    unique.set(`/${found.source}/${found.flags}`, found)
}
const open = /[*+]|\{\d+,\}/

async function judge({source, flags}: Expression): Promise<string> {
  const judged = await check(source, flags, {timeout: 10_000})
  if (judged.status === 'unknown') return 'unknown'
  return judged.complexity.type === 'polynomial'
    ? `degree ${judged.complexity.degree}`
    : judged.complexity.type
}

test('no regular expression takes exponential or cubic time, and none more takes quadratic time', {
  timeout: 400_000
}, async () => {
  expect(unique.size).toBeGreaterThan(500)
  const wrong: string[] = []
  const quadratic = new Set<string>(knownQuadratic)
  const unjudged = new Set<string>(notJudged)
  for (const [words, expression] of unique) {
    if (!open.test(words)) continue
    const found = await judge(expression)
    if (/^(?:safe|linear|constant)$/.test(found)) continue
    if (found === 'degree 2' && quadratic.has(words)) continue
    if (found === 'unknown' && unjudged.has(words)) continue
    wrong.push(`${found}  ${expression.place}  ${words}`)
  }
  expect(wrong).toEqual([])
})

test('what would take exponential or cubic time is seen', {timeout: 60_000}, async () => {
  const of = (words: string) => judge(findExpressions('a.ts', words).literals[0]!)
  expect(await of('/(?:a|a)*b/')).toBe('exponential')
  expect(await of('/a*a*a*b/')).toMatch(/^degree [34]$/)
  expect(await of('/^a*b/')).toMatch(/^(?:linear|safe)$/)
})
