/**
 * What a reader typed, as words to find: words apart are all wanted, `"…"` keeps what is inside together and
 * as it is, a leading `-` shuts out, a field narrows.
 *
 *     跨境电商 "综合试验区" -海外仓 部门:商务局 2.16 亿 美元
 *     ^^^^^^^^ ^^^^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^
 *     word      exact        not     field       one word: a number and its unit
 */

import {fold} from '../text/fold.ts'
import {type Field, fieldOf} from './fields.ts'

export interface Word {
  /** Folded: compared with folded text. */
  text: string
  /** As typed, for messages. */
  typed: string
  /** Inside quotation marks: neither synonyms nor likenesses. */
  exact: boolean
  /** Folded words as likely meant as this one, which stands for a slip. */
  others?: string[]
  /** Looked for among the names of topics too. */
  topic?: boolean
}

export interface FieldQuery {
  field: Field
  word: Word
  not: boolean
}

export interface Query {
  words: Word[]
  not: Word[]
  fields: FieldQuery[]
}

/** Longer queries are cut: no text is searched for with more. */
export const longestQuery = 200

/** Minus, field, and what is asked for: in quotation marks, which may be left open, or up to a space. */
const quotes = '"“”„‟「」『』〝〞＂'
const token = new RegExp(
  `([-－−]?)(?:([\u4e00-\u9fff]{1,4})[:：]\\s?)?(?:[${quotes}]([^${quotes}]*)[${quotes}]?|([^\\s${quotes}]+))`,
  'g'
)

interface Token {
  word: Word
  not: boolean
  field: Field | null
}

/** Never throws. Words given twice are kept once. `units`: what may follow a number behind a space. */
export function parseQuery(typed: string, units: ReadonlySet<string> = new Set()): Query {
  const query: Query = {words: [], not: [], fields: []}
  const source = typed.slice(0, longestQuery)
  if (plain.test(source)) {
    for (const word of source.split(' ')) addWord(query.words, {text: fold(word), typed: word, exact: false})
    return query
  }
  for (const {word, not, field} of toTokens(source, units)) {
    if (field) {
      if (word.text !== '') query.fields.push({field, word, not})
      continue
    }
    for (const part of toClauses(word)) addWord(not ? query.not : query.words, part)
  }
  return query
}

/** Nothing but words: most queries, and read in a moment. */
const plain = /^[\p{L} ]*$/u

function addWord(words: Word[], word: Word) {
  if (word.text === '') return
  if (!words.some(({text, exact}) => text === word.text && exact === word.exact)) words.push(word)
}

function toTokens(source: string, units: ReadonlySet<string>): Token[] {
  return joinQuantities([...source.matchAll(token)].map(toToken), units)
}

/** 部门:商务局 is a field, 附注:略 a word. */
function toToken([all, minus, name, quoted, bare]: RegExpMatchArray): Token {
  const field = name === undefined ? null : fieldOf(name)
  const value = (quoted ?? bare)!.trim()
  const typed = name === undefined || field ? value : all.slice(minus!.length).trim()
  return {word: {text: fold(typed), typed, exact: quoted !== undefined}, not: minus !== '', field}
}

/** Signs between clauses; the comma in 1,200 is none. */
const signs = /(?<!\d)[,，]|[,，](?!\d{3})|[。；、！？;!?…|/\\]/

/** 外贸，进出口 is two words; 甲、乙 stays together, too little apart. */
function toClauses(word: Word): Word[] {
  if (word.exact || !signs.test(word.typed)) return [word]
  const parts = splitAtSigns(word)
  return parts.every(({text}) => text.length > 1) ? parts : [word]
}

/** A word that stands nowhere as it is, at the signs between its clauses; the word itself where there are none. */
export function splitAtSigns(word: Word): Word[] {
  const parts = word.typed.split(signs).map((typed) => typed.trim())
  const words = parts
    .map((typed) => ({text: fold(typed), typed, exact: false}))
    .filter(({text}) => text !== '')
  return words.length > 1 ? words : [word]
}

/** 2.16 | 亿 | 美元 → 2.16亿美元 */
function joinQuantities(tokens: readonly Token[], units: ReadonlySet<string>): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const isPlain = !token.field && !token.not && !token.word.exact
    if (before && isPlain && isQuantity(before) && isUnit(token.word.text, units)) {
      const typed = before.word.typed + token.word.typed
      before.word = {text: fold(typed), typed, exact: false}
    } else joined.push({...token})
  }
  return joined
}

const multiplier = '[十百千万亿]'
const quantity = new RegExp(`^[\\d.]+(?: ${multiplier}+)?$`, 'u')
const multipliers = new RegExp(`^${multiplier}*`, 'u')

function isQuantity({word, field}: Token): boolean {
  return !field && !word.exact && quantity.test(word.text)
}

function isUnit(text: string, units: ReadonlySet<string>): boolean {
  const rest = text.replace(multipliers, '')
  return rest === '' || units.has(rest)
}
