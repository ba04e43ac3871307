import {execFileSync} from 'node:child_process'
import {resolve} from 'node:path'
import type {Cost, Step} from './measure.ts'

/** Megabytes the heap of a step may take; a machine that has less says so itself. */
const heap = 16_384

/** Asks `script --step STEP --folder FOLDER` in a process of its own. */
export function runStep(script: string, step: Step, folder: string): Cost {
  const words = [`--max-old-space-size=${heap}`, script, '--step', step, '--folder', resolve(folder)]
  const told = execFileSync(process.execPath, words, {
    // What is kept of readings lies with the collection; a site is only built in the project.
    cwd: step === 'build' ? process.cwd() : folder,
    env: {...process.env, CONTENT_DIR: resolve(folder), SITE_URL: ''},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(told.trim().split('\n').at(-1)!)
}
