/**
 * Repair: signs that take no room and say nothing.
 *
 *     加快<U+200B>推进   优惠<U+00AD>政策   <U+FEFF>第一章
 *         ^^^^^^^^           ^^^^^^^^      ^^^^^^^^
 *
 * Zero-width spaces and joiners, soft hyphens, direction marks, stray byte order marks and control characters.
 */
import type {Repair} from '../text.ts'

const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g

export const invisibleSigns: Repair = {
  name: 'invisible',
  *find(text) {
    for (const {0: run, index} of text.matchAll(invisible)) {
      const code = `U+${run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      yield {
        start: index,
        end: index + run.length,
        value: '',
        reason: `看不见的字符 ${code}${run.length > 1 ? ` 等 ${run.length} 个` : ''}不读`
      }
    }
  }
}
