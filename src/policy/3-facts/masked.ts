/**
 * Fact: words or digits that were struck out before publication.
 *
 *     外贸依存度仅为*.*%      number, digits 1.1
 *                   ^^^^
 *     支持*集团公司扩大进口    company        **同志    person        建设自贸区**片区    place
 *         ^                              ^^                            ^^
 *
 * Only the words around tell what is missing: a unit after it speaks for a number, 年 for a year.
 */
import {z} from 'zod'
import {matchesOf} from '../1-text/matches.ts'
import type {Lexicon} from '../lexicon.ts'
import {defineFact} from './define-fact.ts'

const mask = /[*＊□×]+(?:\.[*＊□×]+)?%?|(?<![A-Za-z0-9+＋])X{1,4}(?:\.X{1,3})?%?(?![A-Za-z0-9+＋])/g

export const maskedKinds = ['number', 'year', 'place', 'company', 'person', 'name'] as const

export const masked = defineFact({
  name: 'masked',
  schema: z.object({
    /** `name` where the words around do not tell of what. */
    what: z.enum(maskedKinds),
    /** `2.1`: two digits, a point, one digit; `null` where it is no number. */
    digits: z.string().nullable()
  }),
  signs: /[*＊□×X]/,
  *find(text, {lexicon}) {
    for (const {0: raw, index} of matchesOf(text, mask)) {
      const end = index + raw.length
      // “数据要素×”行动, “人工智能×制造”: a sign inside a quoted name, not a gap.
      if (raw === '×' && /“[^”]{0,12}\p{Script=Han}$/u.test(text.slice(Math.max(0, index - 14), index)))
        continue
      const what = whatIsMissing(
        raw,
        text.slice(Math.max(0, index - 8), index),
        text.slice(end, end + 12),
        lexicon
      )
      const counted = what === 'number' || what === 'year'
      yield {start: index, end, value: {what, digits: counted ? digitsOf(raw) : null}}
    }
  }
})

/** What stands behind a name that was struck out, in part or whole. */
const behind: readonly (readonly [(typeof maskedKinds)[number], RegExp])[] = [
  ['person', /^(?:等)?(?:同志|书记|省长|市长|县长|区长|主任|局长|厅长|先生|女士|教授|院士)/],
  ['company', /^[^，。；、（）“”]{0,6}?(?:集团|公司|有限|股份|企业|电厂|钢厂|酒店)/],
  [
    'place',
    /^(?:省|市|州|县|区|镇|乡|村|旗|段|港|片区|机场|口岸|海关|新区|经开区|高新区|开发区|自贸|自由贸易|工业园|铁路|作为(?:全省|全国|老工业|“一带))/
  ]
]

/** 向东提升与**、**、**等国家和地区: a list of places. */
const listed = /^[、*＊]{0,12}等?(?:国家|地区|省份|城市|市县)/

function whatIsMissing(
  raw: string,
  before: string,
  after: string,
  lexicon: Lexicon
): (typeof maskedKinds)[number] {
  if (/^年(?!版|保持|连续)/.test(after)) return 'year'
  // 丝绸之路经济带”*段
  if (/^段[的建]/.test(after)) return 'place'
  const isNumber = raw.endsWith('%') || raw.includes('.') || beginsWithUnit(after, lexicon)
  if (isNumber || (/^强(?![，,。；;、 ])|^强[、企]/.test(after) && /[内外球国]$/.test(before)))
    return 'number'
  if (/^年/.test(after)) return 'year'
  return listed.test(after) ? 'place' : (behind.find(([, shape]) => shape.test(after))?.[0] ?? 'name')
}

/** 亿元, 多家, 强: a unit of the lexicon, a multiplier before it; 元素 is none. */
function beginsWithUnit(after: string, {units}: Lexicon): boolean {
  const [multiplier] = /^[多余几]?[十百千万亿]*/.exec(after)!
  const rest = after.slice(multiplier.length)
  return units.some(
    ({name, notBefore}) =>
      rest.startsWith(name) && !notBefore.some((word) => rest.startsWith(word, name.length))
  )
}

function digitsOf(raw: string): string {
  return raw
    .replace('%', '')
    .split('.')
    .map((run) => run.length)
    .join('.')
}
