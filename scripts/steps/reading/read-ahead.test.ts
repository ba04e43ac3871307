import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'

test('a disk where nothing can be kept is told as such, and no document is blamed for it', () => {
  const project = mkdtempSync(join(tmpdir(), 'cemai-ahead-'))
  onTestFinished(() => rmSync(project, {recursive: true}))
  cpSync('content/lexicon', join(project, 'content/lexicon'), {recursive: true})
  cpSync('src/test/fixtures/collection/documents', join(project, 'content/documents'), {recursive: true})
  mkdirSync(join(project, '.cache'))
  // As good as a full disk: a file where the folder of the readings should be.
  writeFileSync(join(project, '.cache/readings'), '')
  const at = (path: string) => JSON.stringify(resolve(path))
  const code = `import {readAhead} from ${at('scripts/steps/reading/read-ahead.ts')}
import {fileSources} from ${at('src/corpus.ts')}
import {reportFailure} from ${at('scripts/steps/report-failure.ts')}
try { await readAhead(fileSources()) } catch (error) { reportFailure(error) }`
  const {CONTENT_DIR: _, ...env} = process.env
  const words = ['--input-type=module', '--eval', code]
  const {stderr} = spawnSync(process.execPath, words, {cwd: project, env, encoding: 'utf8'})
  expect(stderr).toBe('.cache/readings 应是文件夹，那里却是别的：移走它再试\n')
})
