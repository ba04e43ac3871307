/**
 * What the members of a list share: it is printed once, before the first or behind the last.
 *
 *     分别给予最高不超过50万元、20万元      经营6、18、36个月以上      分别提高3个和4个百分点
 *                 ^^^^^^ both                        ^^^^ all three              ^^^^^^ both
 */
import type {Quantity} from './quantity.ts'

const joins = /^(?:、|和|或|及|以及|\/)?$/
const bounds: ReadonlySet<Quantity['comparator']> = new Set(['>=', '>', '<=', '<'])

/** Quantities with what their neighbours say of them, in order. Linear. */
export function shareInLists(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  const joined = (at: number) =>
    at > 0 &&
    joins.test(text.slice(shared[at - 1]!.end, shared[at]!.start)) &&
    shared[at - 1]!.end < shared[at]!.start
  for (let at = 1; at < shared.length; at++) {
    if (joined(at)) shared[at] = boundBefore(shared[at - 1]!, shared[at]!)
  }
  for (let at = shared.length - 1; at > 0; at--) {
    if (joined(at)) shared[at - 1] = boundBehind(shared[at - 1]!, shared[at]!)
  }
  return shared
}

/** 不超过50万元、20万元 */
function boundBefore(last: Quantity, own: Quantity): Quantity {
  const goesOn =
    last.dimension === own.dimension && !last.suffixed && !own.said && bounds.has(last.comparator)
  return goesOn ? {...own, comparator: last.comparator} : own
}

/** 6、18、36个月以上; 3个和4个百分点 */
function boundBehind(own: Quantity, next: Quantity): Quantity {
  const {unit, dimension} = next
  const withUnit =
    own.unit === '个' && unit.startsWith('个') && unit !== own.unit ? {...own, unit, dimension} : own
  const goesOn = withUnit.unit === unit && next.suffixed && !withUnit.said && bounds.has(next.comparator)
  return goesOn ? {...withUnit, comparator: next.comparator, suffixed: true} : withUnit
}
