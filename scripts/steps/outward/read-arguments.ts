import {parseArgs} from 'node:util'
import {fromWorkingDirectory} from '../read-files.ts'
import {PlainError} from '../report-failure.ts'

export const exportFormats = ['passim', 'opensearch'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportArguments {
  format: ExportFormat
  /** Absolute; `null` for standard output. */
  out: string | null
  /** A query to be written in OpenSearch's words instead of the documents. */
  query: string | null
}

export interface ImportArguments {
  format: 'passim'
  paths: string[]
}

const exportUsage =
  '用法：npm run -s export -- --format=passim|opensearch [--out=文件夹]，或 --format=opensearch --query=查询'
const importUsage = '用法：npm run import -- --format=passim 文件或文件夹…'

/** What was asked for. Throws a PlainError that says how it is asked. */
export function readExportArguments(words: readonly string[]): ExportArguments {
  const {values, positionals} = parse(words, ['format', 'out', 'query'], exportUsage)
  if (positionals.length > 0)
    throw new PlainError(`不认识“${positionals[0]}”：导出的总是全部文件。${exportUsage}`)
  const format = exportFormats.find((name) => name === values['format'])
  if (!format) throw new PlainError(`${unknownFormat(values['format'], exportFormats)}。${exportUsage}`)
  const [out, query] = [values['out'], values['query']]
  if (out !== undefined && out.trim() === '') throw new PlainError('--out= 后面应写文件夹')
  if (query !== undefined && format !== 'opensearch')
    throw new PlainError('--query= 只用于 --format=opensearch')
  if (query !== undefined && out !== undefined) throw new PlainError('--query= 写到屏幕上，不能再有 --out=')
  if (query !== undefined && query.trim() === '')
    throw new PlainError('--query= 后面应写查询，形如 部门:商务局 口岸')
  return {format, out: out === undefined ? null : fromWorkingDirectory(out), query: query ?? null}
}

/** What was asked for. Throws a PlainError that says how it is asked. */
export function readImportArguments(words: readonly string[]): ImportArguments {
  const {values, positionals} = parse(words, ['format'], importUsage)
  if (values['format'] !== 'passim')
    throw new PlainError(`${unknownFormat(values['format'], ['passim'])}。${importUsage}`)
  if (positionals.length === 0)
    throw new PlainError(`没有说读哪里：passim 输出的 out.json 等。${importUsage}`)
  return {format: 'passim', paths: positionals.map(fromWorkingDirectory)}
}

function unknownFormat(said: string | undefined, formats: readonly string[]): string {
  const choice = `--format= 应为 ${formats.join('、')}${formats.length > 1 ? ' 之一' : ''}`
  return said === undefined ? `缺少 --format：${choice}` : `${choice}，实为“${said}”`
}

function parse(words: readonly string[], names: readonly string[], usage: string) {
  try {
    const {values, positionals} = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, {type: 'string' as const}]))
    })
    return {values: values as Record<string, string | undefined>, positionals}
  } catch (error) {
    const [, option] = /'(-[^' ]+)/.exec((error as Error).message) ?? []
    throw new PlainError(option ? `选项 ${option} 不认识，或写得不对。${usage}` : usage)
  }
}
