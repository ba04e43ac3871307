/**
 * Replacements widened to whole words, where a letter both sides share belongs to the word that was replaced.
 *
 *     加|强社会事务合作| → 加|入RCEP|        加强社会事务合作 → 加入RCEP
 *     将|开发|区作为     → 将|*经开|区作为    开发区 → *经开区
 */
import type {AlignedRun} from '../../policy/4-links/substitutions/aligned-run.ts'
import type {Wording} from '../../policy/4-links/substitutions.ts'

const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'})

/** A letter that only ends words, and that the segmenter leaves alone after a word it does not know. */
const endings = new Set('区县市省州镇乡村园型性化业类级率额量值')

/** Ends of the words on both sides, as places in the wording. */
interface Borders {
  a: ReadonlySet<number>
  b: ReadonlySet<number>
}

/** The runs in `replaced`, widened; linear in the wording. */
export function toWholeWords(
  wording: Wording,
  runs: readonly AlignedRun[],
  replaced: ReadonlySet<AlignedRun>
): AlignedRun[] {
  if (replaced.size === 0) return []
  const borders = {a: toBorders(wording.a), b: toBorders(wording.b)}
  return runs.flatMap((run, index) => {
    if (!replaced.has(run)) return []
    const [before, after] = [runs[index - 1], runs[index + 1]]
    const back = before?.kind === 'kept' ? countBack(wording, borders, run, before) : 0
    const on = after?.kind === 'kept' ? countOn(wording, borders, run, after) : 0
    return {
      ...run,
      a: {start: run.a.start - back, end: run.a.end + on},
      b: {start: run.b.start - back, end: run.b.end + on}
    }
  })
}

function toBorders(words: string): ReadonlySet<number> {
  return new Set([...segmenter.segment(words)].map(({index}) => index)).add(words.length)
}

/** Shared letters before a run, back to where a word begins on both sides; none where the run begins one. */
function countBack({a, b}: Wording, borders: Borders, run: AlignedRun, kept: AlignedRun): number {
  if (borders.a.has(run.a.start) || borders.b.has(run.b.start)) return 0
  const most = Math.min(kept.a.end - kept.a.start, kept.b.end - kept.b.start)
  for (let count = 1; count <= most; count++) {
    const [from, to] = [run.a.start - count, run.b.start - count]
    if (!isSharedWord(a[from]!, b[to]!)) return 0
    if (borders.a.has(from) && borders.b.has(to)) return count
  }
  return 0
}

/** Shared letters after a run: the rest of a word cut on both sides, else a letter that only ends words. */
function countOn({a, b}: Wording, borders: Borders, run: AlignedRun, kept: AlignedRun): number {
  const cut = !borders.a.has(run.a.end) && !borders.b.has(run.b.end)
  const most = Math.min(kept.a.end - kept.a.start, kept.b.end - kept.b.start)
  for (let count = 0; count < most; count++) {
    const [from, to] = [run.a.end + count, run.b.end + count]
    if (!isSharedWord(a[from]!, b[to]!) || !(cut || endings.has(a[from]!))) return 0
    if (borders.a.has(from + 1) && borders.b.has(to + 1)) return count + 1
    if (!cut) return 0
  }
  return 0
}

function isSharedWord(one: string, other: string): boolean {
  return one === other && /\p{L}/u.test(one)
}
