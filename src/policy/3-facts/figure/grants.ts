/**
 * What is given: the noun of a subsidy, wherever in its clause it stands.
 *
 *     给予最高100万元补贴        补贴          按实际投资额的30%给予补助，最高500万元
 *                   ^^^^                    ^ 补助比例                  ^ 补助
 *     “独角兽”企业，一次性奖励300万元          奖励
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Clause} from './clauses.ts'

const noun =
  /奖励资金|奖补资金|补助资金|补贴资金|资金支持|经费支持|贷款贴息|奖励|奖补|补助|补贴|资助|贴息|扶持|罚款|返还|减免|让利|优惠|支持/g
const giving =
  /(?:给予|予以|享受|可获|获得|申请|领取|发放|奖励|奖补|补助|补贴|资助|扶持|贴息|返还|减免|支持|最高|封顶|上限为?|按照?|处以?|并处)[^，,；;。]{0,40}$/
const behind = 24
const before = 90

/** The noun, with 比例 for a share; `null` where nothing is given. `subsidies` are the words that tell of giving. */
export function grantOf(text: string, {from, quantity}: Clause, subsidies: readonly string[]): string | null {
  const {dimension, valueStart, start, end} = quantity
  if (dimension !== 'money' && dimension !== null && dimension !== 'ratio') return null
  if (!giving.test(text.slice(Math.max(from, valueStart - 40), valueStart))) return null
  const ahead = /^[^；;。\n]*/.exec(text.slice(end, end + behind))![0]
  const back = /[^；;。\n]*$/.exec(text.slice(Math.max(0, start - before), start))![0]
  if (!subsidies.some((word) => ahead.includes(word) || back.includes(word))) return null
  const next = matchesOf(ahead, noun)[0]
  const last = matchesOf(back, noun).at(-1)
  const near = next && !/[，,]/.test(ahead.slice(0, next.index)) ? next : (last ?? next)
  if (!near) return ''
  return dimension === 'ratio' ? `${near[0]}比例` : near[0]
}
