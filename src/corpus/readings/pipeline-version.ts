import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Lexicon} from '../../policy/lexicon.ts'
import {sha256} from '../sha256.ts'

/**
 * What a reading depends on beside its document: the code that reads and the code that keeps, the versions it stands on,
 * the word lists, and the engine whose format it is kept in. Another of these is another version.
 */
export function pipelineVersion(lexicon: Lexicon): string {
  const root = projectRoot()
  const files = ['policy', 'corpus/readings'].flatMap((room) => listCode(join(root, 'src', room)))
  const code = [...files, join(root, 'src', 'corpus', 'readings.ts')].map((file) =>
    readFileSync(file, 'utf8')
  )
  const packages = readFileSync(join(root, 'package.json'), 'utf8')
  return sha256([...code, packages, JSON.stringify(lexicon), process.versions.v8].join('\0')).slice(0, 16)
}

/** Bundled into pages this file lies elsewhere, but then the project is where the build runs. */
function projectRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return here.endsWith(join('src', 'corpus', 'readings')) ? resolve(here, '../../..') : process.cwd()
}

function listCode(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .sort()
    .map((file) => join(folder, file))
}
