/**
 * What belongs to a title and stands right behind it: its number, a short name, articles.
 *
 *     《中华人民共和国外商投资法》（以下简称外商投资法）第三十条
 *                                 ^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^
 *     《……实施细则的通知》（海人工智能发展规字〔2026〕1号，下称《实施细则》）第六条、第九条
 */
import {documentNumber} from './document-number.ts'

export interface AfterTitle {
  /** Length of the number in its bracket, which belongs to the evidence; 0 where there is none. */
  numbered: number
  docNumber: string | null
  shortName: string | null
  /** 第三十条第一款: the provisions meant, as printed. */
  article: string | null
}

const reach = 120
const bracket = new RegExp(
  `^\\s?[（(［[〔]\\s?(?<number>${documentNumber})\\s?(?:[，,、；;](?<rest>[^（）()]{0,60}))?[）)］\\]〕]`,
  'u'
)
const acronym = /^\s*[（(][A-Z]{2,10}[）)]/
const shortened =
  /^[（(，,]?\s*(?:以下|下)(?:统|简|并|合)?称(?:为|[：:])?\s*[“"《]?(?<name>[^”"》）),，。；;]{2,30})[”"》]?[）)]?/
const provision = '第[一二三四五六七八九十百零〇\\d]{1,8}条(?:第[一二三四五六七八九十\\d]{1,4}[款项]){0,2}'
/** 第一项、第三项: further ones of the same article. */
const further = `(?:${provision}|第[一二三四五六七八九十\\d]{1,4}[款项])`
const articles = new RegExp(`^(?:的|中)?(?<article>${provision}(?:[、和及至]{1,2}${further}){0,6})`)

/** Reads what stands in `text` behind a title that ends at `end`. */
export function readAfterTitle(text: string, end: number): AfterTitle {
  const after = text.slice(end, end + reach)
  const number = bracket.exec(after)
  const numbered = (number ?? acronym.exec(after))?.[0].length ?? 0
  const within = number?.groups?.['rest'] ?? ''
  const short = shortened.exec(within) ?? shortened.exec(after.slice(numbered))
  const behind = within && shortened.test(within) ? numbered : numbered + (short?.[0].length ?? 0)
  return {
    numbered,
    docNumber: number ? plainNumber(number.groups!['number']!) : null,
    shortName: short?.groups?.['name'] ?? null,
    article: articlesAt(text, end + behind)
  }
}

/** The articles that `text` names at `at`, as printed: 第三十条; `null` where it names none. */
export function articlesAt(text: string, at: number): string | null {
  return articles.exec(text.slice(at, at + reach))?.groups?.['article'] ?? null
}

/** A number without the white space a page put into it. */
export function plainNumber(printed: string): string {
  return printed.replace(/\s/g, '')
}
