import {expect, test} from 'vitest'
import {headerPolicy} from './content-security-policy.ts'
import {toHeadersFile} from './to-headers-file.ts'

const lines = (base: string) => toHeadersFile(base, ['sha256-a=']).split('\n')

test('each path stands at the beginning of a line, its headers are indented below it', () => {
  const [path, policy, ...rest] = lines('/')
  expect(path).toBe('/*')
  expect(policy).toBe(`  Content-Security-Policy: ${headerPolicy(['sha256-a='])}`)
  expect(rest.slice(-3)).toEqual(['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''])
  for (const line of rest) expect(line).toMatch(/^(?:\/\S*| {2}[A-Z][\w-]+: .+|)$/)
})

test('a site in a folder of its host names that folder', () => {
  expect(lines('/plans/').filter((line) => line.startsWith('/'))).toEqual(['/plans/*', '/plans/_astro/*'])
})

test('no header stands twice: hosts would send both, and two policies hold at once', () => {
  const names = lines('/').flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? [])
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(5)
})

test('no line is longer than hosts read', () => {
  expect(Math.max(...lines('/plans/').map(({length}) => length))).toBeLessThan(2000)
})
