/**
 * The page a measure has of its own: `/measures/zhongwei-2023/sec_3__sub_5__item_11/`.
 */
import type {DocumentEntry, RecordKind, SearchRecord} from '../index/index-format.ts'

const kinds: readonly RecordKind[] = ['measure', 'goal', 'principle', 'safeguard']

/** `null` for words that are no measure, goal, principle or safeguard. */
export function measurePageOf(
  {address, kind}: Pick<SearchRecord, 'address' | 'kind'>,
  {id}: Pick<DocumentEntry, 'id'>
): string | null {
  return address !== '' && kinds.includes(kind) ? `/measures/${id}/${address}/` : null
}
