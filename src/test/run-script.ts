import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command of scripts/ as a person would, standing in `cwd`. */
export function runScript(script: string, words: readonly string[], cwd = process.cwd()): Run {
  const {npm_lifecycle_event: _, ...env} = process.env
  const {status, stdout, stderr} = spawnSync(process.execPath, [resolve('scripts', script), ...words], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  return {status, stdout, stderr}
}
