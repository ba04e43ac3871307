/**
 * redirects.tsv: pages that were published under another address, and where they are now.
 *
 *     /targets/出口额/ ⇥ /targets/出口总额/
 *     ^ was             ^ is
 *
 * Lines that begin with # say why. An address below a document that got another one is told in its .yaml (`aliases`).
 */
import {findUnseen} from '../../policy/1-text/unseen.ts'
import type {YamlProblem} from '../from-yaml.ts'

export interface Redirect {
  was: string
  /** An anchor may follow. */
  is: string
}

export function redirectsFromTsv(source: string): {value: Redirect[]} | {problems: YamlProblem[]} {
  const value: Redirect[] = []
  const problems: YamlProblem[] = []
  const lines = new Map<string, number>()
  for (const [index, text] of source.split(/\r\n|\n|\r/).entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    const [was = '', is = '', ...rest] = text.split('\t').map((cell) => cell.trim())
    const fault = (cell: number, reason: string) =>
      problems.push({line: index + 1, column: cell === 0 ? 1 : text.indexOf('\t') + 2, reason})
    if (/%[0-9a-f]{2}/i.test(was + is)) fault(0, '网址请照地址栏里的汉字写，不写成 %E5 这样的编码')
    else if (!/^\/(?:[^/#?]+\/)+$/.test(was)) fault(0, `旧网址应为站内的一页，“/”开头、“/”结尾，实为“${was}”`)
    else if (lines.has(was)) fault(0, `与第 ${lines.get(was)} 行重复：“${was}”`)
    if (!/^\/(?:[^/#?]+\/)*(?:#.+)?$/.test(is) || rest.length > 0)
      fault(1, `第二列应为站内的一页，可带“#”和位置，后面不应再有别的，实为“${[is, ...rest].join('　')}”`)
    // Pages are written where their address says: none may lead out of the site.
    for (const [cell, address] of [was, is].entries())
      if (/(?:^|\/)\.\.?(?:\/|#|$)|\\/.test(address) || findUnseen(address))
        fault(cell, `网址里不应有“.”“..”一层、反斜杠和看不见的字符，实为“${address}”`)
    if (!lines.has(was)) lines.set(was, index + 1)
    value.push({was, is})
  }
  for (const {was, is} of value) {
    const next = lines.get(is.replace(/#.*/, ''))
    if (next !== undefined)
      problems.push({
        line: lines.get(was)!,
        column: 1,
        reason: `“${is}”自己也已移走（第 ${next} 行），请直接写最后的网址`
      })
  }
  return problems.length > 0 ? {problems} : {value}
}
