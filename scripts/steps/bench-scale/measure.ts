/**
 * One step over one collection, measured in a process of its own: its peak memory is nobody else's.
 */
import {appendFileSync, readdirSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileSources, readSources} from '../../../src/corpus.ts'
import {linkPolicies} from '../../../src/policy/4-links/index.ts'
import {buildSite} from '../build-site.ts'
import {readAhead} from '../reading/read-ahead.ts'

export const steps = ['read', 'reread', 'link', 'build'] as const
export type Step = (typeof steps)[number]

export interface Cost {
  /** Seconds on the wall, and of all cores together. */
  seconds: number
  core: number
  /** Megabytes at the highest. */
  memory: number
  /** What came of it: documents read, links found, pages and bytes made. */
  counts: Record<string, number>
}

/** Runs where the collection is the content, and its folder the one that is worked in but for a build. */
export async function measure(step: Step, folder: string): Promise<Cost> {
  const {seconds, core, counts} = await tasks[step](folder)
  return {seconds, core, memory: process.resourceUsage().maxRSS / 1024, counts}
}

type Task = (folder: string) => Promise<Omit<Cost, 'memory'>>

const tasks: Record<Step, Task> = {
  /** From the files to readings that are kept; nothing was kept before. */
  async read(folder) {
    rmSync(join(folder, '.cache'), {recursive: true, force: true})
    return timed(async () => {
      const filed = fileSources(folder)
      const faults = await readAhead(filed)
      return {documents: filed.documents.length - faults.length}
    })
  },
  /** One document changed since. */
  async reread(folder) {
    const [first] = readdirSync(join(folder, 'documents')).filter((file) => file.endsWith('.txt'))
    appendFileSync(join(folder, 'documents', first!), '（修改一处）\n')
    return timed(async () => {
      const filed = fileSources(folder)
      const documents = filed.documents.filter((document) => !filed.readings.has(document)).length
      await readAhead(filed)
      return {documents}
    })
  },
  /** Readings are fetched from where they are kept, which is not counted. */
  async link(folder) {
    const {documents, readings, lexicon} = readSources(fileSources(folder))
    const policies = documents.map((document) => readings.policy(document))
    return timed(async () => {
      const {citations, reuse, pairs, series} = linkPolicies(policies, lexicon)
      const alignments = pairs.reduce((sum, pair) => sum + pair.alignments.length, 0)
      return {
        citations: citations.length,
        reuse: reuse.length,
        pairs: pairs.length,
        alignments,
        series: series.length
      }
    })
  },
  async build() {
    const target = resolve('.cache', 'bench-scale-site')
    const cost = await timed(async () => {
      const {pages, rows} = await buildSite(target)
      return {pages: pages.length, bytes: rows.reduce((sum, {bytes}) => sum + bytes, 0)}
    })
    rmSync(target, {recursive: true, force: true})
    return cost
  }
}

async function timed(run: () => Promise<Cost['counts']>): Promise<Omit<Cost, 'memory'>> {
  const start = performance.now()
  const before = process.cpuUsage()
  const counts = await run()
  const {user, system} = process.cpuUsage(before)
  return {seconds: (performance.now() - start) / 1000, core: (user + system) / 1e6, counts}
}
