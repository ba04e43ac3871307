/**
 * Which region a document means by 全市, 我省, 全区: its own, or the one around it at that level.
 *
 *     全省 in a document of 金昌市 → 甘肃省      全区 in one of 中卫市 → 宁夏回族自治区, of 番禺区 → itself
 */
import type {Region} from '../../metadata.ts'

const levels: Readonly<Record<string, readonly Region['level'][]>> = {
  国: ['national'],
  省: ['province'],
  市: ['city', 'province'],
  州: ['city'],
  盟: ['city'],
  县: ['county'],
  旗: ['county'],
  区: ['county', 'province']
}

/** `null` where the document has no region of that level. */
export function ownRegion(
  word: string,
  own: Region | null,
  byCode: ReadonlyMap<string, Region>
): Region | null {
  if (word === '国') return byCode.get('000000') ?? null
  if (!own) return null
  const around = [own.code, `${own.code.slice(0, 4)}00`, `${own.code.slice(0, 2)}0000`]
  const chain = around.flatMap((code) => byCode.get(code) ?? [])
  return chain.find(({level, name}) => levels[word]!.includes(level) && endsAlike(name, word, level)) ?? null
}

/** 全市 is no province but a municipality, 全区 as a province an autonomous region. */
function endsAlike(name: string, word: string, level: Region['level']): boolean {
  if (word === '区') return name.endsWith('区')
  return word !== '市' || level === 'city' || name.endsWith('市')
}
