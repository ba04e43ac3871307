/**
 * Who issued what is cited, where the text says it before the title.
 *
 *     自治区人民政府办公厅《关于印发……的通知》      国务院印发的《……方案》      省委《决定》
 *     ^^^^^^^^^^^^^^^^^^^^                        ^^^^^^                   ^^^^
 */
import type {IsOffice} from '../../2-tree/offices.ts'

const reach = 40
const issuing = /(?:联合)?(?:印发|发布|出台|制定|公布|下发|颁布|修订|通过|编制|施行|实施|推行)?(?:了|的)?$/
/** What stands before an office and is no part of its name. */
const leadIn =
  /^.*(?:根据|依据|按照|依照|参照|落实|贯彻|执行|印发|对照|结合|遵循|适用|体现|关于|以及|[了，,。；;、：:（(“”与及和])/u

/** The office named right before `at`, `null` where none is. */
export function issuerBefore(text: string, at: number, isOffice: IsOffice): string | null {
  const before = text.slice(Math.max(0, at - reach), at)
  const named = before.replace(issuing, '')
  const words = named.replace(leadIn, '').trim()
  return /^[\p{Script=Han}\s]{2,24}$/u.test(words) && isOffice(words) ? words : null
}
