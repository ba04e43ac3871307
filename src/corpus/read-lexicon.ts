import {existsSync, readdirSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import type {z} from 'zod'
import {type Lexicon, type LexiconName, lexiconSchemas} from '../policy/lexicon.ts'
import {type ContentProblem, toProjectPath} from './content-error.ts'
import {regionsFromTsv} from './from-tsv.ts'
import {fromYaml, type YamlValue} from './from-yaml.ts'
import {readSource} from './read-document.ts'

/**
 * Reads lexicon/<name>.yaml (or the table .tsv) for every schema, a list that is not in `directory` from `fallback`.
 * `lexicon` is whole only where `problems` is empty.
 */
export function readLexicon(
  directory: string,
  fallback = directory
): {lexicon: Lexicon; problems: ContentProblem[]} {
  const names = Object.keys(lexiconSchemas) as LexiconName[]
  const problems: ContentProblem[] = []
  const entries = names.map((name) => {
    const file = [directory, fallback]
      .map((folder) => join(folder, 'lexicon', toFileName(name)))
      .find((path, at) => at === 1 || existsSync(path))!
    const read = readWords(file, lexiconSchemas[name])
    problems.push(...read.problems)
    return [name, read.value]
  })
  return {lexicon: Object.fromEntries(entries), problems}
}

/** Lists too long for YAML are tables. */
const tables: ReadonlySet<string> = new Set<LexiconName>(['regions'])

function toFileName(name: string): string {
  return `${name}.${tables.has(name) ? 'tsv' : 'yaml'}`
}

/** A word list no step reads helps nobody: most likely its name has a slip. Harmless, so told apart. */
export function strayLexicons(directory: string): ContentProblem[] {
  const folder = join(directory, 'lexicon')
  const names = Object.keys(lexiconSchemas).map(toFileName)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.(?:yaml|tsv)$/.test(file) && !names.includes(file))
    .sort()
    .map((file) => ({
      code: 'lexicon',
      file: toProjectPath(join(folder, file)),
      line: 1,
      column: 1,
      reason: `没有哪一步读这份词表，词表只有：${names.map((name) => basename(name, extname(name))).join('、')}`
    }))
}

function readWords(file: string, schema: z.ZodType): {value: unknown; problems: ContentProblem[]} {
  const path = toProjectPath(file)
  if (!existsSync(file)) {
    return {value: [], problems: [{code: 'lexicon', file: path, line: 1, column: 1, reason: '缺少这份词表'}]}
  }
  const read = readSource(file)
  if ('problems' in read) return {value: [], problems: read.problems}
  const table = tables.has(basename(file, '.tsv'))
  const result = table ? regionsFromTsv(read.source) : fromYaml(read.source, schema)
  if ('problems' in result) {
    return {
      value: [],
      problems: result.problems.map((problem) => ({code: 'lexicon', file: path, ...problem}))
    }
  }
  return {value: result.value, problems: 'place' in result ? duplicateProblems(path, result) : []}
}

/** One word may mean one entry only, whether it is written as its name, code or alias. */
function duplicateProblems(file: string, {value, place}: YamlValue<unknown>): ContentProblem[] {
  if (!Array.isArray(value)) return []
  const owners = new Map<string, number>()
  const problems: ContentProblem[] = []
  for (const [index, entry] of value.entries()) {
    for (const {word, path} of wordsOf(entry)) {
      const owner = owners.get(word)
      if (owner === undefined) owners.set(word, index)
      else {
        const {line} = place([owner])
        problems.push({
          code: 'lexicon',
          file,
          ...place([index, ...path]),
          reason: `“${word}”与第 ${line} 行起的一条重复`
        })
      }
    }
  }
  return problems
}

function wordsOf(entry: unknown): {word: string; path: (string | number)[]}[] {
  if (typeof entry === 'string') return [{word: entry, path: []}]
  if (Array.isArray(entry)) return entry.map((word, index) => ({word, path: [index]}))
  const {name, code, aliases} = entry as {name?: string; code?: string; aliases?: string[]}
  return [
    ...(name === undefined ? [] : [{word: name, path: ['name']}]),
    ...(code === undefined ? [] : [{word: code, path: ['code']}]),
    ...(aliases ?? []).map((word, index) => ({word, path: ['aliases', index]}))
  ]
}
