/**
 * How long something has lasted: what lasts is named, not what it is a state of.
 *
 *     外贸进出口总值9年保持正增长     外贸进出口总值保持正增长年数
 *                   ^^^^^^^^^^
 *     连续45年无重大森林火灾          无重大森林火灾年数
 *           ^^^^^^^^^^^^^^
 */
import type {Clause} from './clauses.ts'

const lasting = /^(?:已|均|一直)?(?:保持|连续|持续|稳居|位居|居|蝉联)/
/** What a measure does; 连续5年未发生…, 连续3年获评… belong to nobody said before. */
const ofMeasure =
  /^(?:都|均|也)?(?:保持|稳|位居|位列|居|列|排|领|高于|低于|快于|慢于|优于|增|减|下降|上升|呈|破|突破|超|跨|达|全国|全省|全市|全区|蝉联|净)/
const longest = 36
const names: readonly (readonly [RegExp, string])[] = [
  [/年$/, '年数'],
  [/个?月$/, '月数'],
  [/[天日]$/, '天数']
]

export interface Duration {
  /** What is said of the subject: 保持正增长. */
  predicate: string
  name: string
  /** The subject of the figure before is no subject of it. */
  alone: boolean
}

/** What a time says has lasted, or `null` where it is another kind of time: 缩短3年, 6个月以内. */
export function readDuration(text: string, {quantity, from}: Clause): Duration | null {
  if (quantity.dimension !== 'time') return null
  const name = names.find(([unit]) => unit.test(quantity.unit))?.[1]
  const rest = text.slice(quantity.end, quantity.end + longest + 1)
  const predicate = /^[^，,；;。！？!?：:、（(\n\t]*/.exec(rest)![0].trim()
  if (name === undefined || predicate.length < 2 || predicate.length > longest) return null
  const continued = /(?:连续|持续)$/.test(text.slice(from, quantity.start))
  if (!continued && !lasting.test(predicate)) return null
  return {predicate, name, alone: !ofMeasure.test(predicate)}
}
