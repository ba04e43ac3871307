/**
 * Where the head of a numbered line ends.
 *
 *     1.促进外资外贸产业扩规提质。实施对外开放型……
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^  head, run-in
 *     1.对外贸易预期目标：“十三五”末，外贸总规模……
 *       ^^^^^^^^^^^^^^^^  head, run-in: a short word before a colon
 *     （一）主要目标
 *           ^^^^^^^^  head, the whole line
 *     第二条　【适用范围】　　第三条　加强算力保障。深化……　　第四条　国家坚持……
 *             ^^^^^^^^^^              ^^^^^^^^^^^^^  an article has one only if it is printed
 */
import {matchesOf} from '../1-text/matches.ts'
import {bracketed} from '../1-text/sentences.ts'

/** A longer first sentence is a provision of its own, not a heading before one. */
const longestHead = 40
/** A longer line with a final stop is a provision, not a heading: 1.支持企业参加境外展会，给予……补贴。 */
const longestStoppedLine = 30
const longestLine = 80
const longestLabel = 20
/** The heading of an article names its subject; a longer one is a provision. */
const longestArticleHead = 20

export interface Head {
  /** The head's words, no final stop. */
  title: string
  /** How much of the line the heading takes, final stop included; 0 where the line has only a sentence. */
  length: number
  runIn: boolean
}

/** What may end a head, and the comma that tells a label from a sentence. */
const marks = /[。！？；;!?.：:，,]/g

/** `line` is what follows the marker, to the end of the line. */
export function findHead(line: string): Head {
  const inside = bracketed(line)
  let comma = false
  for (const {0: character, index: at} of matchesOf(line, marks)) {
    if (inside(at)) continue
    if ('。！？；;!?'.includes(character) || isHanStop(line, at)) return headUpTo(line, at)
    if ('：:'.includes(character) && isLabel(line, at, comma)) return headUpTo(line, at)
    comma ||= '，,'.includes(character)
  }
  const bracket = /[）)〕]$/.test(line) ? unitsBracket.exec(line) : null
  if (bracket) return {title: line.slice(0, bracket.index), length: 0, runIn: true}
  return {title: line, length: line.length <= longestLine ? line.length : 0, runIn: false}
}

/** 备足物资.储备编织袋5000条.: a full stop of another script. */
function isHanStop(line: string, at: number): boolean {
  return (
    line[at] === '.' && han.test(line[at - 1] ?? '') && (at === line.length - 1 || han.test(line[at + 1]!))
  )
}

const han = /[\p{Script=Han}”）》]/u

/** ……培训40万人次（牵头单位：人社厅）, its stop left out. */
const unitsBracket = /[（(〔](?:责任单位|牵头|配合|[^（）()〔〕]*负责[）)]$)[\s\S]*[）)〕]$/

/** 总体思路：聚焦……; 下列条件： at the end; but 空间承载体系：四核培育+全域赋能 is one heading. */
function isLabel(line: string, at: number, comma: boolean): boolean {
  if (at === line.length - 1 || /如下$/.test(line.slice(0, at))) return true
  if (comma || at > longestLabel) return false
  const rest = line.slice(at + 1)
  return rest.length > longestLabel || /[，。；：:！？]/.test(rest)
}

function headUpTo(line: string, at: number): Head {
  const title = line.slice(0, at)
  const length = at + 1
  const runIn = length < line.length
  return {title, length: at <= (runIn ? longestHead : longestStoppedLine) ? length : 0, runIn}
}

const none: Head = {title: '', length: 0, runIn: false}
/** Who must do what, or what is what: a provision, however short. */
const provision =
  /本[办条规措细方政实]|国家|应当|应(?!用|急|对)|不得|可以|必须|适用|是指|负责|予以|享有|按照|根据|依照|依据|为了|各级|任何/

/** 数字化转型应用奖励。……: names what is given or ruled, and is no sentence. */
const subject =
  /^[^，。]{2,10}(?:奖励|奖补|补贴|补助|资助|扶持|支持|标准|条件|程序|范围|原则|职责|方式|期限|对象|依据|目的)$/

/**
 * The heading an article prints, if it prints one. `line` is what follows 第X条; `goesOn`: the article
 * has more lines (支持企业。 alone is all it provides). `areHeaded`: many articles of the text begin so, and a
 * short first sentence is a heading: 第三条　加强算力保障。深化……
 */
export function findArticleHead(line: string, goesOn: boolean, areHeaded: boolean): Head {
  const caption = /^[【[]([^【】[\]]{1,40})[】\]][\s　]*|^[（(]([^（）()\d]{2,12})[）)][\s　]+/.exec(line)
  if (caption) {
    const [whole, inCorners, inRounds] = caption
    const title = inCorners ?? inRounds
    return {title: title!, length: whole.trimEnd().length, runIn: whole.length < line.length}
  }
  const stop = line.search(/[。！？；;：:，,]/)
  if (stop < 0) {
    return line !== '' && line.length <= longestHead && !provision.test(line)
      ? {title: line, length: line.length, runIn: false}
      : none
  }
  const title = line.slice(0, stop)
  const isHead = line[stop] === '。' && stop <= longestArticleHead && !provision.test(title)
  return isHead && (goesOn || stop + 1 < line.length) && (areHeaded || subject.test(title))
    ? {title, length: stop + 1, runIn: stop + 1 < line.length}
    : none
}
