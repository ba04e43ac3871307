/**
 * Whose figure it is: the document's own, or another's it is held against.
 *
 *     全国外贸依存度是68.03%，全省是70.9%，我市仅13.34%        in a document of a city
 *     ^^^^ another's            ^^^^          ^^^^ its own
 */
import type {Region} from '../../metadata.ts'

/** What the last character of a scope says of the document's own region. */
const own: Readonly<Record<Region['level'], string>> = {
  national: '国',
  province: '省区',
  city: '市州盟',
  county: '县区市旗'
}

/** `scope` as the figure gives it: 全市, 我省. A document of unknown region has everything as its own but 全国. */
export function isOwnScope(scope: string | null, region: Pick<Region, 'level'> | null): boolean {
  if (scope === null) return true
  const last = scope.at(-1)!
  return region === null ? !'国球界'.includes(last) : own[region.level].includes(last)
}
