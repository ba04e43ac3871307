/**
 * Whose number it is: a level of regions. Two of one level share an axis; a province and a city do not.
 *
 *     全省进出口120亿美元 in a document of a city → province　　全国外贸依存度是68.03% → national
 */
import {isOwnScope} from '../../3-facts/figure/scope.ts'
import type {Region} from '../../metadata.ts'

const levels: readonly (readonly [string, Region['level'] | 'world'])[] = [
  ['球界', 'world'],
  ['国', 'national'],
  ['省', 'province'],
  ['市州盟', 'city'],
  ['县旗', 'county']
]

/** What names no place is of the document's own. `unknown` where that has none; else the words of the text. */
export function toScope(scope: string | null, region: Region | null): string {
  if (isOwnScope(scope, region) || (scope !== null && isOfMunicipality(scope, region))) {
    return region?.level ?? levelOf(scope) ?? 'unknown'
  }
  return levelOf(scope) ?? (isAutonomous(scope!, region) ? 'province' : scope!)
}

/** 全市 of 北京市 is the whole of a province. */
function isOfMunicipality(scope: string, region: Region | null): boolean {
  return region?.level === 'province' && region.name.endsWith('市') && scope.endsWith('市')
}

/** 全区 in a document of 崇左市 is 广西壮族自治区. */
function isAutonomous(scope: string, region: Region | null): boolean {
  return scope.endsWith('区') && region !== null && /^(?:15|45|54|64|65)/.test(region.code)
}

/** 全国 → national; 全区 may be a province or a district. */
function levelOf(scope: string | null): string | null {
  return levels.find(([ends]) => scope && ends.includes(scope.at(-1)!))?.[1] ?? null
}
