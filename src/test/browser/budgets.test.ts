/** Every page of the built site keeps its budgets: bytes, no third party, no font, nothing inline. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {findOffenders} from '../budgets/find-offenders.ts'
import type {SiteFiles} from '../budgets/page-files.ts'

const known = new Map<string, {text: string; gzip: number}>()

function load(path: string): {text: string; gzip: number} {
  const file = known.get(path) ?? toWeight(join('dist', decodeURIComponent(path)))
  known.set(path, file)
  return file
}

function toWeight(file: string): {text: string; gzip: number} {
  const bytes = readFileSync(file)
  return {text: bytes.toString(), gzip: gzipSync(bytes).length}
}

const files: SiteFiles = {read: (path) => load(path).text, gzip: (path) => load(path).gzip}

test('every page keeps its budgets', () => {
  const lengths = new Map(readSources().documents.map(({id, source}) => [`/documents/${id}/`, source.length]))
  const pages = globSync('dist/**/*.html').sort()
  const offenders = pages.flatMap((file) => {
    const path = `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`
    const {text: html, gzip} = toWeight(file)
    const characters = lengths.get(path)
    return findOffenders({path, html, gzip, ...(characters === undefined ? {} : {characters})}, files)
  })
  expect(pages.length).toBeGreaterThan(lengths.size)
  expect(offenders).toEqual([])
})
