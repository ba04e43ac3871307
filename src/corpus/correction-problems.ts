import {existsSync, readdirSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import type {Policy} from '../policy/policy.ts'
import {type ContentProblem, toProjectPath} from './content-error.ts'

/** Files in corrections/ of a content directory that no document reads. `ids`: of the documents. */
export function strayCorrections(directory: string, ids: ReadonlySet<string>): ContentProblem[] {
  const folder = join(directory, 'corrections')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names
    .filter((name) => !name.startsWith('.'))
    .flatMap((name): ContentProblem[] => {
      const id = basename(name, '.yaml')
      const place = {file: toProjectPath(join(folder, name)), line: 1, column: 1}
      if (extname(name) !== '.yaml')
        return [{code: 'name', ...place, reason: '这里只收 <编号>.yaml：一份文件的更正'}]
      return ids.has(id)
        ? []
        : [{code: 'not-found', ...place, reason: `缺少 documents/${id}.txt：有更正而没有原文`}]
    })
}

/** Corrections that do not fit what is read, where they are written. */
export function lostCorrections({id, corrections}: Pick<Policy, 'id' | 'corrections'>): ContentProblem[] {
  return (corrections?.lost ?? []).map(({correction, reason}) => ({
    code: 'corrections',
    ...(correction.written ?? {file: id, line: 1, column: 1}),
    reason
  }))
}
