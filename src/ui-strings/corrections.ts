/** Words for what people corrected of the reading. */

import type {AppliedCorrection} from '../policy/corrections/applied.ts'
import {correctableNames} from '../policy/corrections/correctable.ts'
import {fieldWords, valueWords} from '../policy/corrections/correction-words.ts'
import {date, site} from '../ui-strings.ts'

export const correctionWords = {
  name: '更正',
  label: (quote: string) => `更正 · ${quote}`,
  /** Of a mark that stands alone in a row, read aloud. */
  seen: '看更正',
  /** 性质：程序读作“已实现”，更正为“背景” */
  change({kind, action, field, was, now}: AppliedCorrection): string {
    const what = correctableNames[kind]
    if (action === 'remove') return `程序读作${what}，更正为不是${what}`
    if (action === 'add') return `程序没有读出，补上这处${what}`
    const [read, holds] = [was, now].map((value) => valueWords(kind, field, value))
    const before = read === null ? '程序没有读出' : `程序读作“${read}”`
    return `${fieldWords(kind, field)}：${before}，更正为${holds === null ? '未载' : `“${holds}”`}`
  },
  /** In a cell of a table: 年份：程序读作“2025”，更正为“2026”（策脉编者：统计公报写明。） */
  told: (made: AppliedCorrection): string => `${correctionWords.change(made)}（${made.who}：${made.why}）`,
  /** 策脉编者　2026年11月26日 */
  signed: ({who, day}: AppliedCorrection) => [who, day && date(day)].filter(Boolean).join(site.separator)
} as const
