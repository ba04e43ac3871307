import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readDocument} from '../../src/corpus/read-document.ts'
import type {PolicySource} from '../../src/policy/index.ts'

/** Real texts that lie beside the project and are not part of it; none on most machines. */
export function widerCorpus(part = ''): PolicySource[] {
  const folder = resolve('..', 'shared', 'corpus', part)
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const read = readDocument(join(folder, file))
      // Those nobody can decode are not what is measured.
      return 'problems' in read ? [] : [read]
    })
}
