import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {threadId} from 'node:worker_threads'
import {constants, zstdCompressSync, zstdDecompressSync} from 'node:zlib'

/** Values by key in files of a folder. Deleting any of them costs time and nothing else. */
export interface Store {
  has(key: string): boolean
  /** `undefined` where there is none, or what is there cannot be read. */
  get(key: string): unknown
  /** Whole or not at all, however many write at once. Throws what the system says where it has no room. */
  put(key: string, value: unknown): void
  drop(key: string): void
  /** Removes what writers left half written that are no longer there. */
  sweep(): void
}

/** A tenth larger than by the usual level, in a third of its time. */
const quickly = {params: {[constants.ZSTD_c_compressionLevel]: 1}}

let writes = 0

export function openStore(folder: string): Store {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    has: (key) => statSync(fileOf(key), {throwIfNoEntry: false})?.isFile() ?? false,
    get(key) {
      try {
        return deserialize(zstdDecompressSync(readFileSync(fileOf(key))))
      } catch {
        return undefined
      }
    },
    put(key, value) {
      const file = fileOf(key)
      mkdirSync(dirname(file), {recursive: true})
      const draft = `${file}.${process.pid}-${threadId}-${writes++}`
      try {
        writeFileSync(draft, zstdCompressSync(serialize(value), quickly))
        renameSync(draft, file)
      } catch (error) {
        rmSync(draft, {force: true})
        throw error
      }
    },
    drop: (key) => rmSync(fileOf(key), {force: true}),
    sweep() {
      if (!existsSync(folder)) return
      for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
        const [, pid] = draftShape.exec(entry.name) ?? []
        if (pid && !isRunning(Number(pid))) rmSync(join(entry.parentPath, entry.name), {force: true})
      }
    }
  }
}

/** `key.pid-thread-number`: a value on its way. */
const draftShape = /\.(\d+)-\d+-\d+$/

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another's process is one too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
