/**
 * `npm run bench`: how fast each step is, in characters a second and as a multiple of the time that merely
 * splitting the same text into lines and scanning it for numbers takes, in the same run on the same machine.
 * Reads content/ and, where it lies beside the project, the larger collection ../shared/corpus.
 */
import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {readContent} from '../src/corpus/read-content.ts'
import {repair} from '../src/policy/1-text/repair.ts'
import type {Root} from '../src/policy/2-tree/nodes.ts'
import {toTree} from '../src/policy/2-tree/to-tree.ts'
import {kinds, readFacts} from '../src/policy/3-facts/index.ts'
import {findMeasures} from '../src/policy/3-facts/measure.ts'
import {toPassages} from '../src/policy/3-facts/passages.ts'
import {linkPolicies} from '../src/policy/4-links/index.ts'
import {type PolicySource, readPolicy} from '../src/policy/index.ts'
import type {Lexicon} from '../src/policy/lexicon.ts'
import {readMetadata} from '../src/policy/read-metadata.ts'
import {buildSite} from './steps/build-site.ts'
import {measureReuse} from './steps/measure-reuse.ts'
import {projectLexicon} from './steps/read-files.ts'
import {reportFailure} from './steps/report-failure.ts'
import {widerCorpus} from './steps/wider-corpus.ts'

try {
  const lexicon = projectLexicon()
  measure('content', readContent(contentDirectory()).documents, lexicon, 5)
  const wider = widerCorpus()
  if (wider.length > 0) {
    measure('../shared/corpus', wider, lexicon, 1)
    measureReuseGrowth('../shared/corpus', wider, lexicon)
  }
  const many = widerCorpus('many')
  if (many.length > 0) {
    measureReading('../shared/corpus/many', many, lexicon)
    measureFacts('../shared/corpus/many', many, lexicon)
  }
  measureGrowth(lexicon)
  await measureBuild()
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function measure(name: string, documents: PolicySource[], lexicon: Lexicon, rounds: number): void {
  const characters = documents.reduce((sum, {source}) => sum + source.length, 0)
  const scan = best(rounds, () => documents.reduce((sum, {source}) => sum + countNumbers(source), 0))
  const text = best(rounds, () => documents.map(({source}) => repair(source)))
  const tree = best(rounds, () => documents.map(({source}) => toTree(repair(source).text, lexicon)))
  const all = best(rounds, () => documents.map((document) => readPolicy(document, lexicon)))
  const links = best(rounds, () => linkPolicies(all.result, lexicon))
  const row = (step: string, milliseconds: number) => {
    const speed = Math.round(characters / milliseconds).toLocaleString('zh-CN')
    const ratio = (milliseconds / scan.milliseconds).toFixed(1)
    say(`  ${step}\t${milliseconds.toFixed(1)} 毫秒\t每毫秒 ${speed} 字\t${ratio} 倍`)
  }
  say(`${name}：${documents.length} 份，${characters.toLocaleString('zh-CN')} 字`)
  row('分行并找数字（比较的基准）', scan.milliseconds)
  row('文本', text.milliseconds)
  row('树', Math.max(tree.milliseconds - text.milliseconds, 0))
  row('事实', Math.max(all.milliseconds - tree.milliseconds, 0))
  row('联系', links.milliseconds)
}

/** Reuse among more and more documents: near linear as long as the last column hardly grows. */
function measureReuseGrowth(name: string, sources: PolicySource[], lexicon: Lexicon): void {
  const policies = sources.map((source) => readPolicy(source, lexicon))
  say(`${name}：联系中的文字相同`)
  const costs = measureReuse(policies, [10, 30, 100], lexicon)
  for (const {documents, characters, passages, milliseconds, perMillion} of costs) {
    const size = `${documents} 份，${(characters / 10_000).toFixed(0)} 万字，${passages} 段`
    const ratio = (perMillion / costs[0]!.perMillion).toFixed(2)
    say(`  ${size}\t${milliseconds.toFixed(0)} 毫秒\t每百万字 ${perMillion.toFixed(0)} 毫秒\t${ratio} 倍`)
  }
}

/** Text and tree together, as the rest of the pipeline and every page waits for them. */
function measureReading(name: string, documents: PolicySource[], lexicon: Lexicon): void {
  const characters = documents.reduce((sum, {source}) => sum + source.length, 0)
  const scan = best(7, () => documents.reduce((sum, {source}) => sum + countNumbers(source), 0))
  const read = best(7, () => documents.reduce((sum, {source}) => sum + countLeaves(source, lexicon), 0))
  const speed = (characters / read.milliseconds / 1000).toFixed(1)
  const ratio = (read.milliseconds / scan.milliseconds).toFixed(1)
  say(`${name}：文本和树合计每秒 ${speed} 百万字，为分行并找数字所用时间的 ${ratio} 倍`)
}

/** Facts of all kinds and measures, from trees that are already there; then each kind by itself. */
function measureFacts(name: string, documents: PolicySource[], lexicon: Lexicon): void {
  const characters = documents.reduce((sum, {source}) => sum + source.length, 0)
  const trees = documents.map(({id, source}) => {
    const {text} = repair(source)
    const {tree} = toTree(text, lexicon)
    return {text, tree, document: {id, metadata: readMetadata(text, tree, null, lexicon).metadata}}
  })
  const scan = best(7, () => documents.reduce((sum, {source}) => sum + countNumbers(source), 0))
  const row = (what: string, milliseconds: number) => {
    const speed = (characters / milliseconds / 1000).toFixed(1)
    say(`  ${what}\t每秒 ${speed} 百万字\t${(milliseconds / scan.milliseconds).toFixed(1)} 倍`)
  }
  const all = best(7, () =>
    trees.map(({text, tree, document}) => {
      const {facts} = readFacts(text, toPassages(text, tree, document, lexicon))
      return findMeasures(text, tree, facts, lexicon).length
    })
  )
  say(`${name}：事实`)
  row('各种事实和措施合计', all.milliseconds)
  const passages = trees.map(({text, tree, document}) => toPassages(text, tree, document, lexicon))
  for (const kind of Object.values(kinds)) {
    row(
      kind.name,
      best(5, () => trees.map(({text}, index) => kind.read(text, passages[index]!))).milliseconds
    )
  }
}

/** The same words ten times over must take ten times as long and ten times the memory, on many lines or on one. */
function measureGrowth(lexicon: Lexicon): void {
  const {documents} = readContent(contentDirectory())
  const whole = documents.map(({source}) => source).join('\n')
  const shapes: [name: string, words: string, sizes: number[]][] = [
    ['一份长文本', whole, [1_000_000, 10_000_000]],
    ['只有一行的文本', whole.replace(/[\r\n]+/g, ''), [100_000, 1_000_000]],
    ['列项与段落相间', '（一）受理投诉；\n投诉人可以要求保密。\n', [100_000, 1_000_000]],
    ['处处是序号', '一是甲。二是乙，1.丙（3）丁；——戊①己 专栏2\n', [100_000, 1_000_000]]
  ]
  for (const [name, words, sizes] of shapes) {
    for (const size of sizes) {
      const source = words.repeat(Math.ceil(size / words.length)).slice(0, size)
      const {milliseconds} = best(3, () => countLeaves(source, lexicon))
      const each = (milliseconds / size) * 1_000_000
      const bytes = heldBytes(() => read(source, lexicon)) / size
      say(`${name}，${size / 10_000} 万字\t每百万字 ${each.toFixed(0)} 毫秒\t每字 ${bytes.toFixed(1)} 字节`)
    }
  }
}

function read(source: string, lexicon: Lexicon): Root {
  return toTree(repair(source).text, lexicon).tree
}

/** So that nothing of the reading can be left out. */
function countLeaves(source: string, lexicon: Lexicon): number {
  return read(source, lexicon).children.length
}

/** Memory that a result holds once everything else is cleared away; NaN where node was not told to expose `gc`. */
function heldBytes(run: () => unknown): number {
  const collect = globalThis.gc
  if (!collect) return Number.NaN
  collect()
  const before = process.memoryUsage().heapUsed
  const result = run()
  collect()
  const after = process.memoryUsage().heapUsed
  return result === undefined ? Number.NaN : after - before
}

function countNumbers(source: string): number {
  let count = 0
  for (const line of source.split('\n')) for (const _ of line.matchAll(/\d+/g)) count++
  return count
}

/** The fastest of some rounds after one to warm up: the least disturbed by what else the machine does. */
function best<Result>(rounds: number, run: () => Result): {result: Result; milliseconds: number} {
  let result = run()
  let milliseconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    result = run()
    milliseconds = Math.min(milliseconds, performance.now() - start)
  }
  return {result, milliseconds}
}

async function measureBuild(): Promise<void> {
  const target = resolve('.cache', 'bench')
  const start = performance.now()
  const {pages} = await buildSite(target)
  const seconds = (performance.now() - start) / 1000
  rmSync(target, {recursive: true, force: true})
  say(`建站：${pages.length} 页，${seconds.toFixed(1)} 秒，每秒 ${(pages.length / seconds).toFixed(1)} 页`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
