/** What happens to texts: lines lost, printed twice or in another order, odd characters anywhere. */
import fc from 'fast-check'

const oddWords = [
  '\0',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\ue010',
  '\ud83d',
  '\ufffd',
  '\r',
  '\r\n',
  '\n\n',
  '\f',
  '\t',
  '　',
  '  ',
  '*',
  '|',
  '——',
  '（',
  '》',
  '<!--',
  '12',
  '3.',
  '4．',
  '（五）',
  '第六条 ',
  '七、',
  '一是',
  '第二，',
  '①',
  '专栏1',
  '附件',
  '目录',
  '抄送：',
  '注：',
  '- 8 -',
  '𠀀',
  '各位代表：',
  '2023年5月1日'
]

export type Accident =
  | {type: 'delete' | 'repeat'; at: number; count: number}
  | {type: 'swap'; at: number; other: number}
  | {type: 'insert'; at: number; words: string}

const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true})
export const accident: fc.Arbitrary<Accident> = fc.oneof(
  fc.record({
    type: fc.constantFrom('delete' as const, 'repeat' as const),
    at: place,
    count: fc.integer({min: 1, max: 9})
  }),
  fc.record({type: fc.constant('swap' as const), at: place, other: place}),
  fc.record({type: fc.constant('insert' as const), at: place, words: fc.constantFrom(...oddWords)})
)

/** The text after it. */
export function suffer(source: string, accident: Accident): string {
  const {at} = accident
  if (accident.type === 'insert') {
    const index = Math.floor(at * source.length)
    return source.slice(0, index) + accident.words + source.slice(index)
  }
  const lines = source.split(/(?<=\n)/)
  const index = Math.floor(at * lines.length)
  if (accident.type === 'delete') lines.splice(index, accident.count)
  else if (accident.type === 'repeat') lines.splice(index, 0, ...lines.slice(index, index + accident.count))
  else if ('other' in accident) {
    const other = Math.floor(accident.other * lines.length)
    ;[lines[index], lines[other]] = [lines[other]!, lines[index]!]
  }
  return lines.join('')
}
