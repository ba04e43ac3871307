/** What is installed: few packages, exact versions, held by the lock file, run by nobody, each with its reason. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {reachedPackages} from './reached-packages.ts'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  allowScripts?: Record<string, boolean>
}
interface Locked extends Manifest {
  version: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest: Manifest = read('package.json')
const {dependencies = {}, devDependencies = {}, allowScripts = {}} = manifest
const readme = readFileSync('README.md', 'utf8')
const exact = /^\d+\.\d+\.\d+$/

test('at most fifteen packages build and serve a site', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15)
})

describe.each(['.', 'scripts/runtime'])('in %s', (folder) => {
  const {dependencies, devDependencies, optionalDependencies}: Manifest = read(join(folder, 'package.json'))
  const direct = {...dependencies, ...devDependencies, ...optionalDependencies}
  const lock: {lockfileVersion: number; packages: Record<string, Locked>} = read(
    join(folder, 'package-lock.json')
  )
  const {'': root, ...packages} = lock.packages

  test('versions are exact, and the lock file says the same', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(exact)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect(lock.lockfileVersion).toBe(3)
    const {dependencies: locked, devDependencies: lockedDev, optionalDependencies: lockedOptional} = root!
    expect({...locked, ...lockedDev, ...lockedOptional}).toEqual(direct)
  })

  test('every package is held by its hash and by no host, and none runs a script when it is installed', () => {
    for (const [path, {integrity, resolved, hasInstallScript}] of Object.entries(packages)) {
      expect(integrity, path).toMatch(/^sha512-/)
      expect(resolved, path).toBeUndefined()
      if (hasInstallScript) expect(allowScripts[path.replace(/^.*node_modules\//, '')], path).toBe(false)
    }
  })
})

test('scripts of packages are off for every npm, not only for one that knows which are allowed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('every package has its reason in the README, and the README names no other', () => {
  const table = readme.slice(readme.indexOf('## Dependencies, and why'))
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
  const packages = named.filter((name) => name !== 'package' && !name.startsWith('-'))
  expect(packages.toSorted()).toEqual(Object.keys({...dependencies, ...devDependencies}).toSorted())
})

/** Where Node and Astro begin to read what builds, serves and keeps a site. */
const entries = [
  ...[
    'build',
    'start',
    'astro',
    'add',
    'parse',
    'links',
    'check',
    'release',
    'merge',
    'export',
    'import',
    'audit-packages'
  ].map((name) => `scripts/${name}.ts`),
  ...['astro.config.mjs', 'src/middleware.ts'],
  ...globSync('src/pages/**/*.{ts,astro}')
]
/** What reads .docx, .pdf and the like is loaded where such a file is added, and says so where it is not installed. */
const apart = ['src/corpus/convert/convert.ts']

test('what builds and serves a site needs all of these packages and none of those for development', () => {
  expect([...reachedPackages(entries, apart)].sort()).toEqual(Object.keys(dependencies).sort())
})

test('near miss: with what is loaded for other formats it would need more', () => {
  const more = reachedPackages(entries)
  for (const name of ['mammoth', 'unpdf', 'remark-rehype']) {
    expect(more).toContain(name)
    expect(devDependencies).toHaveProperty([name])
  }
})

test('what reaches the browser is named with its licence', () => {
  const inBrowser = reachedPackages(
    globSync('src/islands/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
  )
  expect([...inBrowser]).toEqual(['fuse.js'])
  expect(readme).toContain(`fuse.js (${read('node_modules/fuse.js/package.json').license})`)
})
