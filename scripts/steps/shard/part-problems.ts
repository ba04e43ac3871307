import type {BuildIdentity} from './build-identity.ts'
import type {FiledPart} from './part.ts'

/**
 * What keeps parts from being one site, as far as what they say of themselves shows it; empty where nothing does.
 * `content`: hash of the content here, which the site is held against.
 */
export function partProblems(parts: readonly FiledPart[], content: string): string[] {
  const [first] = parts
  if (!first) return ['没有可拼的']
  const {of} = first.part
  const other = parts.find(({part}) => part.of !== of)
  if (other)
    return [
      `分法不同：${first.folder} 是 ${of} 份里的一份，${other.folder} 是 ${other.part.of} 份里的一份。请只给出同一种分法的，形如 npm run merge -- dist-parts/*-of-${of}`
    ]
  const unlike = parts.flatMap((one) => unlikeness(first, one))
  if (unlike.length > 0) return unlike
  if (first.part.build.content !== content)
    return ['这几份所据的文件（content）与这里的不同：请在建它们的那一版上拼']
  return [...countProblems(parts, of), ...pageProblems(parts), ...disagreements(parts)]
}

const unlikeWords: Record<keyof BuildIdentity, string> = {
  content: '所据的文件（content）不同',
  reading: '读出来的文件不同（--keep-going 时，有的机器上有文件没有读出来）',
  program: '所用的程序不同',
  settings: '设置不同（site.yaml、SITE_URL、BASE_PATH、SITE_TITLE、SOURCE_DATE_EPOCH，或手头的存档）',
  node: 'Node 的版本不同'
}

function unlikeness(first: FiledPart, {folder, part}: FiledPart): string[] {
  const keys = Object.keys(unlikeWords) as (keyof BuildIdentity)[]
  const words = keys.filter((key) => part.build[key] !== first.part.build[key]).map((key) => unlikeWords[key])
  if (words.length === 0 && part.pages.sha256 !== first.part.pages.sha256) words.push('要写的网页不同')
  return words.map((word) => `${first.folder} 与 ${folder} 不是同一次构建：${word}`)
}

/** Each of them once. */
function countProblems(parts: readonly FiledPart[], of: number): string[] {
  const found = Map.groupBy(parts, ({part}) => part.shard)
  const missing = Array.from({length: of}, (_, place) => place + 1).filter((shard) => !found.has(shard))
  const twice = [...found].filter(([, same]) => same.length > 1)
  return [
    ...(missing.length > 0
      ? [`少了第 ${missing.join('、')} 份，共应有 ${of} 份：npm run build -- --shard ${missing[0]}/${of}`]
      : []),
    ...twice.map(
      ([shard, same]) => `第 ${shard} 份有 ${same.length} 个：${same.map(({folder}) => folder).join('、')}`
    )
  ]
}

/** Every page in one part: only where something went wrong in us. */
function pageProblems(parts: readonly FiledPart[]): string[] {
  const shards = new Map(parts.map(({part}) => [part.shard, part]))
  const [{of, pages}] = [...shards.values()] as [FiledPart['part']]
  const own = [...shards.values()].reduce((sum, part) => sum + part.pages.own, 0)
  return shards.size === of && own !== pages.all ? [`各份合计 ${own} 页，网站应有 ${pages.all} 页`] : []
}

function disagreements(parts: readonly FiledPart[]): string[] {
  const known = new Map<string, {folder: string; sha256: string}>()
  return parts.flatMap(({folder, part}) =>
    part.files.flatMap(({path, sha256}) => {
      const other = known.get(path)
      if (!other) known.set(path, {folder, sha256})
      return other && other.sha256 !== sha256 ? [`${path} 在 ${other.folder} 和 ${folder} 里不一样`] : []
    })
  )
}
