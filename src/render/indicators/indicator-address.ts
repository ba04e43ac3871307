/** The address of the page about an indicator: its name, with nothing in it that an address or a file name cannot hold. */
import {plainName} from '../../policy/4-links/series/plain-name.ts'

/** 专精特新“小巨人”企业 → 专精特新小巨人企业 */
export const indicatorAddress = plainName

/** `/targets/外贸进出口总额/` */
export function indicatorPath(name: string): string {
  return `/targets/${indicatorAddress(name)}/`
}
