/**
 * Who issued a document: as it is signed, else as the page around it, a decision, the title or the imprint say.
 *
 *     四川省科学技术厅 ⏎ 四川省经济和信息化厅 ⏎ 2026年4月16日        signed by several
 *     重庆市“满天星”行动计划 ⏎ 工作专班办公室（代章）               one name over two lines
 *     海关总署　国家移民局　中国民航局关于进一步促进……的通知
 */
import type {IsOffice} from '../2-tree/offices.ts'
import type {Region} from '../metadata.ts'
import type {Printed} from './printed.ts'

const separators = /[\s　、，]+/

/** The issuer as printed, several joined by 、; a report of a government is issued by it. */
export function readIssuer(printed: Printed, region: Region | null): string | null {
  return (
    fromSignature(printed.spaced('signature'), printed.isOffice) ??
    toList(printed.header('issuer')) ??
    fromEnactment(printed.lines('enactment')) ??
    fromTitle(printed.spaced('title'), printed.isOffice) ??
    fromImprint(printed.lines('imprint')) ??
    toList(printed.lines('letterhead')[0]?.replace(/(?:文件|令)$/, '')) ??
    fromReport(printed, region)
  )
}

/** 市长　何文涛 signs an order of the government above it. */
const person =
  /^\p{Script=Han}{0,6}(?:长|总理|主席|主任)[\s　：:]+\p{Script=Han}{1,3}(?:[\s　]*\p{Script=Han}{1,2})?$/u

function fromSignature(lines: readonly string[], isOffice: IsOffice): string | null {
  const names: string[] = []
  for (const line of lines) {
    // （四川省人工智能产业链链长办公室） says again who the line above is.
    if (/^[（(][^（）()]*[）)]$/.test(line)) continue
    if (person.test(line)) continue
    const name = line.replace(/[（(](?:代章|盖章|章)[）)]$/, '')
    const last = names.at(-1)
    if (last !== undefined && !isOffice(last)) names[names.length - 1] = last + name
    else names.push(name)
  }
  const apart = names.flatMap((name) => {
    const parts = name.split(/[\s　]+/)
    return parts.every(isOffice) ? parts.flatMap(splitJoined) : splitJoined(parts.join(''))
  })
  return apart.length > 0 ? [...new Set(apart)].join('、') : null
}

/** 成都市经济和信息化局成都市科学技术局: two offices of one place, signed without a space. */
function splitJoined(name: string): string[] {
  const [place] = /^\p{Script=Han}{2,4}[省市区县州盟]/u.exec(name) ?? []
  return place === undefined ? [name] : name.split(new RegExp(`(?<=[局厅委会室])(?=${place})`))
}

function toList(names: string | null | undefined): string | null {
  const found = names?.split(separators).filter((name) => name !== '') ?? []
  return found.length > 0 ? found.join('、') : null
}

/** 2005年6月20日甘肃省人民政府令第182号发布 → 甘肃省人民政府;
 * 2024年5月31日 北京市第十六届人民代表大会常务委员会第十次会议通过 → 北京市人民代表大会常务委员会 */
function fromEnactment(lines: readonly string[]): string | null {
  const [, decree] = /日\s*(?:以\s*)?(\p{Script=Han}{3,20}?)令第/u.exec(lines.at(-1) ?? '') ?? []
  if (decree) return decree
  const [, name] =
    /日\s?([^日]{2,40}?)第[〇零一二三四五六七八九十百\d]{1,6}次(?:会议)?/.exec(lines.at(-1) ?? '') ?? []
  return name ? name.replace(/第[〇零一二三四五六七八九十百\d]+届/, '').trim() : null
}

/** 国务院办公厅关于印发……的通知 */
function fromTitle(titles: readonly string[], isOffice: IsOffice): string | null {
  for (const title of titles) {
    const [, names] = /^([^《》“”]{2,80}?)(?:关于|印发《)/.exec(title) ?? []
    if (names && isOffice(names)) return toList(names)
  }
  return null
}

/** 山东省人民政府办公厅2020年12月10日印发; 2026年3月23日东莞市发展和改革局发布 */
function fromImprint(lines: readonly string[]): string | null {
  const line = lines[0] ?? ''
  const [, before] = /^(\D{4,60}?)\s*\d{4}年/.exec(line) ?? []
  const [, after] = /日([^日\d]{4,60}?)(?:发布|印发|公布)/.exec(line) ?? []
  return toList((before ?? after)?.trim())
}

/** 我代表国务院; 我代表省人民政府, in a report of 甘肃省 */
function fromReport({opening, lines}: Printed, region: Region | null): string | null {
  if (lines('salutation').length === 0) return null
  const [, whose] = /我代表(.{0,20}?(?:国务院|政府|行署))[，,向作]/.exec(opening) ?? []
  if (!whose) return null
  if (/国务院$/.test(whose)) return '国务院'
  const office = whose.endsWith('行署') ? '行政公署' : '人民政府'
  return region && region.level !== 'national' ? `${region.name}${office}` : null
}
