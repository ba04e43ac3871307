import {type ChildProcess, spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'

export interface StartedBuild {
  process: ChildProcess
  ended: Promise<{status: number | null; stderr: string}>
}

/**
 * Builds the small collection of the fixtures, or what CONTENT_DIR in `env` says, into `site`: in a process of its
 * own that leads a group of its own, standing in the project at `cwd`.
 */
export function startBuild(
  site: string,
  env: NodeJS.ProcessEnv = {},
  {cwd = process.cwd(), flags = []}: {cwd?: string; flags?: string[]} = {}
): StartedBuild {
  const call = `(await import('./scripts/steps/build-site.ts')).buildSite(process.argv[1])`
  const words = [...flags, '--input-type=module', '--eval', call, site]
  const child = spawn(process.execPath, words, {
    cwd,
    env: {...process.env, NODE_ENV: 'production', CONTENT_DIR: 'src/test/fixtures/collection', ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true
  })
  const status = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ended = Promise.all([status, text(child.stderr!)])
  return {process: child, ended: ended.then(([status, stderr]) => ({status, stderr}))}
}
