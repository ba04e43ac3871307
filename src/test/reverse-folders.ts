/** Loaded before a build: every folder is listed backwards, as another file system might do it. */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const readSync = fs.readdirSync as (...given: unknown[]) => unknown[]
const readLater = fs.promises.readdir as (...given: unknown[]) => Promise<unknown[]>
Object.assign(fs, {readdirSync: (...given: unknown[]) => readSync(...given).reverse()})
Object.assign(fs.promises, {readdir: async (...given: unknown[]) => (await readLater(...given)).reverse()})
syncBuiltinESMExports()
