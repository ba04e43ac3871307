import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {PlainError} from '../report-failure.ts'

/** Takes lines one by one and keeps few of them. */
export interface LineSink {
  write(line: string): void | Promise<void>
}

interface FileSink extends LineSink {
  write(line: string): void
  close(): void
}

/** Code units that wait before they are written. */
const enough = 1 << 20

function openSink(file: string): FileSink {
  const handle = openSync(file, 'w')
  let waiting: string[] = []
  let length = 0
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''))
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    waiting = []
    length = 0
  }
  return {
    write(line) {
      waiting.push(line)
      length += line.length
      if (length >= enough) flush()
    },
    close() {
      try {
        flush()
      } finally {
        closeSync(handle)
      }
    }
  }
}

/**
 * Makes a folder of files, whole or not at all: `fill` asks for a sink for each file it names. Throws a PlainError
 * where the folder has something in it: files of two exports must not lie side by side.
 */
export async function makeFolder(
  folder: string,
  fill: (sinkOf: (name: string) => LineSink) => Promise<void>
): Promise<void> {
  refuseFull(folder)
  const fresh = `${folder}.new-${process.pid}`
  mkdirSync(fresh, {recursive: true})
  const sinks = new Map<string, FileSink>()
  try {
    await fill((name) => {
      const sink = sinks.get(name) ?? openSink(join(fresh, name))
      sinks.set(name, sink)
      return sink
    })
    for (const sink of sinks.values()) sink.close()
    sinks.clear()
    refuseFull(folder)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(fresh, folder)
  } catch (error) {
    closeQuietly(sinks.values())
    rmSync(fresh, {recursive: true, force: true})
    throw error
  }
}

function refuseFull(folder: string): void {
  if (!existsSync(folder)) return
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    throw new PlainError(`--out=${folder}：应为文件夹，这里是一个文件`)
  }
  if (names.length > 0) throw new PlainError(`--out=${folder}：里面已有内容，请换一个文件夹，或先把它移走`)
}

/** Makes or replaces one file, whole or not at all. */
export function makeFile(file: string, lines: Iterable<string>): void {
  const made = mkdirSync(dirname(file), {recursive: true})
  const fresh = `${file}.new-${process.pid}`
  const sinks: FileSink[] = []
  try {
    const sink = openSink(fresh)
    sinks.push(sink)
    for (const line of lines) sink.write(line)
    sinks.pop()
    sink.close()
    renameSync(fresh, file)
  } catch (error) {
    closeQuietly(sinks)
    rmSync(fresh, {force: true})
    if (made) rmSync(made, {recursive: true, force: true})
    throw error
  }
}

/** Of files that are given up: what could not be written of them matters no more. */
function closeQuietly(sinks: Iterable<FileSink>): void {
  for (const sink of sinks) {
    try {
      sink.close()
    } catch {
      // The first fault is the one that is told.
    }
  }
}

/** Standard output; waits while nobody takes what was written. Ends quietly where nobody will (`| head`). */
export function standardOutput(): LineSink {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    async write(line) {
      if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}
