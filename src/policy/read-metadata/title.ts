/**
 * The title of the plan itself: not of the notice around it, nor of the page it was copied from.
 *
 *     国务院关于印发国家职业教育改革实施方案的通知 …… 国家职业教育改革实施方案       the second
 *     《支持人工智能OPC创新发展行动方案》（试行）                             without 《》
 *     2026年宁夏回族自治区政府工作报告 …… 政府工作报告                        the first: it says whose
 */
import {normalizeTitle} from '../3-facts/normalize-title.ts'
import type {Printed} from './printed.ts'

const carried = /(?:关于)?(?:转发|印发)(?:修订后的)?(?<title>.+?)的(?:通知|函|公告)$/

/** 《纲要》是……的第一个中长期规划: a sentence that ends like a title. */
const speaksOfItself = /^《[^《》]{1,20}》(?:的|是|为)/

export function readTitle(printed: Printed): string | null {
  const titles = printed
    .lines('title')
    .map(bare)
    .filter((title) => !speaksOfItself.test(title))
  const last = titles.at(-1)
  if (last === undefined) {
    const header = printed.header('title')
    return header === null ? null : inner(bare(normalizeTitle(header)))
  }
  const fuller = titles.find(
    (title) => title.endsWith(last) && title.length > last.length && !carried.test(title)
  )
  return fuller ?? inner(last)
}

function inner(title: string): string {
  const found = carried.exec(title)?.groups?.['title']
  return found ? bare(found) : title
}

/** Title marks around the whole, and no others. */
function bare(title: string): string {
  const [, words, rest] = /^《([^《》]+)》(（[^（）]*）)?$/.exec(title) ?? []
  return words === undefined ? title : `${words}${rest ?? ''}`
}
