/**
 * What a web page put around a text: navigation, buttons, a header of its own, links below.
 *
 *     当前位置： ⏎ 首页 ⏎ > ⏎ 政务信息
 *     发文字号：署岸函〔2025〕31号           a label that tells something of the document
 *     下载 ⏎ 打印 ⏎ 【字号： ⏎ 加大
 *     ……（正文）……
 *     本作品是中华人民共和国的 ⏎ 法律 ⏎ 、     from here on to the end
 *
 * The words are in content/lexicon/site.yaml.
 */
import type {Line} from '../1-text/lines.ts'
import type {Lexicon} from '../lexicon.ts'

export type SiteField = NonNullable<Lexicon['site']['labels'][number]['field']>

export interface SiteWords {
  /** What a line `名称：内容` of a page's header tells. */
  labelOf(line: string): {field: SiteField | null; value: string; anywhere: boolean} | null
  /** Whether a line is a button, navigation, a caption of a photograph. */
  isChrome(line: string): boolean
  isFooter(line: string): boolean
  /** Whether it belongs to the footer right below it. */
  isBesideFooter(line: string): boolean
}

const compiled = new WeakMap<Lexicon['site'], SiteWords>()

export function toSiteWords(site: Lexicon['site']): SiteWords {
  const known = compiled.get(site)
  if (known) return known
  const labels = new Map(site.labels.map((label) => [label.name, label]))
  const words = new Set(site.words)
  const labelOf: SiteWords['labelOf'] = (line) => {
    const [, label, value] = /^[【[（(]?([^：:]{1,14})[：:](.*?)[）)]?$/.exec(line) ?? []
    const name = label?.replace(/[\s　]/g, '')
    const known = name === undefined ? undefined : labels.get(name)
    // （来源：青海日报） stands behind a text.
    return known
      ? {field: known.field ?? null, value: value!.trim(), anywhere: known.anywhere || /^[（(]/.test(line)}
      : null
  }
  const made: SiteWords = {
    labelOf,
    isChrome: (line) =>
      words.has(line) ||
      sign.test(line) ||
      address.test(line) ||
      (line.length <= longestCaption && caption.test(line)) ||
      site.places.some((place) => line.startsWith(place)),
    isFooter: (line) =>
      line.length <= longestCaption &&
      site.footers.some(
        (word) => line.startsWith(word) && (!word.endsWith('：') || !/[，。；\d]/.test(line))
      ),
    isBesideFooter: (line) =>
      line.length <= longestCaption &&
      !/[，。；]/.test(line) &&
      site.besideFooter.some((word) => line.startsWith(word))
  }
  compiled.set(site, made)
  return made
}

const longestCaption = 60
const sign = /^[>＞»|·•/、。【】[\]：:《》（）()-]+$/
const address = /^(?:https?:\/\/|www\.)\S+$/
/** 任振鹤作政府工作报告。新甘肃·甘肃日报记者 盛学卿; 本报记者 戴冰摄 */
const caption =
  /记者(?:[\s　]+\p{Script=Han}{1,4})+[\s　]*摄?$|记者\p{Script=Han}{2,4}摄$|[\s　]摄$|^(?!\d{4}年|听取)\S{2,24}(?<![长席理])作政府工作报告。?$/u

/** Lines of a page's own footer are among so many last ones. */
const footerLines = 70
const longestParagraph = 150

/** Where the footer of a page begins; the number of lines where there is none. */
export function findFooter(lines: readonly Line[], isText: (at: number) => boolean, site: SiteWords): number {
  let from = lines.length
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - footerLines); at--) {
    const {text} = lines[at]!
    if (isText(at) || text.length > longestParagraph) break
    const isNear =
      at === from - 1 && (site.isChrome(text) || (from < lines.length && site.isBesideFooter(text)))
    if (site.isFooter(text) || isNear) from = at
  }
  return from
}
