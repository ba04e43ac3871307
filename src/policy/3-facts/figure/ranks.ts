/**
 * Ranks: a place in an order is a figure too.
 *
 *     总量位居全省第一，增速居全国第3位，居全国前3位
 *               ^^^           ^^^        ^
 */
import {matchesOf} from '../../1-text/matches.ts'
import {readNumeral} from '../../1-text/numerals.ts'
import type {Quantity} from './quantity.ts'

const shape =
  /(?:保持(?:在)?|稳居|位居|跃居|居于|居|位列|排名|排在|排(?![污放水])|列(?!入)|跻身|进入|升至|提升至|上升到|跃升至)[^，,。；;、\d第前]{0,12}?(?<order>[第前])(?<number>\d{1,4}|[一二三四五六七八九十]{1,3})(?<unit>[位名])?(?!位?(?:者|的?(?:部门|单位))|方阵|梯队|届|批|次|产业|个|期|季度|轮|版|大|[条款项章编节号回卷]|[\d一二三四五六七八九十])/g

/** 增速全省第2, 收入水平西北第一: the field alone says it, where nothing follows. */
const field =
  /(?:全[国省市区州县盟旗球]|世界|国内|亚洲|西北|中?西部|东部|中部|东北|各省区市?|地级市|副省级城市)第(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>[位名])?(?=[，,。；;、！）)”]|$|(?:跃升|上升|提升|升|前移|下降)[至到])/g

/** In every rank, and in few sentences. */
const ordered = /[第前][\d一二三四五六七八九十]/

/** Ranks of a text in order. Linear: the way to the number is bounded. */
export function findRanks(text: string): Quantity[] {
  if (!ordered.test(text)) return []
  const ranks = findPlaced(text)
  const known = new Set(ranks.map(({valueEnd}) => valueEnd))
  const others = matchesOf(text, field)
    .map(({0: raw, index, groups}) => toRank(index + raw.length, '第', groups!['number']!, groups!['unit']))
    .filter(({valueEnd}) => !known.has(valueEnd))
  return [...ranks, ...others].sort((one, other) => one.start - other.start)
}

function findPlaced(text: string): Quantity[] {
  const ranks: Quantity[] = []
  for (const {0: raw, index, groups} of matchesOf(text, shape)) {
    const {order, number, unit} = groups!
    // 位列国内前三; not 排在前两个.
    if (
      order === '前' &&
      !unit &&
      !/^(?:[，,。；;、！）”]|$|的|强|荣誉|行列)/.test(text.slice(index + raw.length))
    )
      continue
    ranks.push(toRank(index + raw.length, order!, number!, unit))
    let end = index + raw.length
    for (let more = next(text, end); more; more = next(text, end)) {
      end += more[0].length
      ranks.push(toRank(end, '第', more[1]!, more[2]))
    }
  }
  return ranks
}

/** 分别居全国第2位、第4位 */
function next(text: string, at: number): RegExpExecArray | null {
  return /^[、和](?:[全我]?[国省市区]|世界)?第(\d{1,4}|[一二三四五六七八九十]{1,3})([位名])?(?![\d一二三四五六七八九十])/.exec(
    text.slice(at, at + 12)
  )
}

function toRank(end: number, order: string, number: string, unit: string | undefined): Quantity {
  const numberStart = end - (unit?.length ?? 0) - number.length
  return {
    start: numberStart - 1,
    end,
    valueStart: order === '第' ? numberStart - 1 : numberStart,
    valueEnd: numberStart + number.length,
    value: readNumeral(number),
    valueMax: null,
    unit: unit ?? '位',
    dimension: 'count',
    comparator: order === '前' ? '<=' : '=',
    said: true,
    suffixed: false,
    script: 'arabic',
    bare: false,
    fraction: true
  }
}
