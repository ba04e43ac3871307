/**
 * A process that can start no other one, nor a thread, nor write a file: Node refuses it (`--permission`). What is
 * measured and what loads every module of the program runs in it, and so can never come to start itself.
 */
import {spawnSync} from 'node:child_process'

/** `megabytes`: how much its old space may take. Add-ons are let in, for words are split by one. */
export function startAlone(words: readonly string[], megabytes = 4096) {
  return spawnSync(
    process.execPath,
    [
      '--permission',
      '--allow-fs-read=*',
      '--allow-addons',
      '--disable-warning=SecurityWarning',
      `--max-old-space-size=${megabytes}`,
      ...words
    ],
    {encoding: 'utf8', timeout: 500_000, maxBuffer: 64 * 1024 * 1024}
  )
}
