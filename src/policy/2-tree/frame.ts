/**
 * The frame of an official document around its plan (GB/T 9704): letterhead, number, recipients, signature,
 * date, title, copies, imprint; and of a report: the meeting, the speaker, the salutation.
 *
 * One ordered table of line shapes for what stands before a body, one for what may stand anywhere after it;
 * what fits none is body.
 */
import type {Genres} from './genres.ts'
import type {ParagraphRole} from './nodes.ts'
import type {IsOffice} from './offices.ts'
import type {SiteWords} from './site.ts'

export interface Around {
  /** The role of the line before, as far as it is known. */
  before: ParagraphRole | null
  genres: Genres
  isOffice: IsOffice
  site: SiteWords
}

interface FrameLine {
  role: ParagraphRole
  fits(line: string, around: Around): boolean
}

const han = '[〇零○一二三四五六七八九十]'
const dayPattern = `(?:\\d{4}\\s?[年月]\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|${han}{4}年${han}{1,3}月${han}{1,3}日)`
const onlyDate = new RegExp(`^${dayPattern}$`)
const signedDate = new RegExp(`^${dayPattern}(?:印发)?$`)
const sentence = /[，。；！？,;]/
const imprint = new RegExp(
  `^[\\p{Script=Han}（）()\\s　]{0,60}${dayPattern}\\s*(?:印发|发布|公布|[，,]?(?:公开)?征求意见)|^${dayPattern}[\\p{Script=Han}（）]{2,40}(?:发布|印发)`,
  'u'
)
const numbered =
  /^[（(]?\p{Script=Han}{1,20}\s?[〔（([【［]\s?\d{4}\s?[〕）)\]】］]\s?第?\s?\d{1,5}\s?号?[）)]?$|^\d{4}年第\s?\d{1,4}\s?号$|^(?:\p{Script=Han}{2,30}令)?[（(]?第\s?\d{1,4}\s?号[）)]?$/u
const isDate = (line: string) => onlyDate.test(line.replace(/^[（(](.*)[）)]$/, '$1'))

/** 2023年6月14日, 2023年6月14日印发: what signatures stand above. */
export const endsSignature = (line: string) => signedDate.test(line)

/** A line that could be one of several signatures above a date. */
export function maySign(line: string): boolean {
  return line.length <= 60 && !sentence.test(line) && !/[：:]$/.test(line) && !/^[（(]此件/.test(line)
}

/** Lines before a body; the order matters where a line fits two. */
const opening: readonly FrameLine[] = [
  // 卫政办发〔2023〕29号 （皖政办秘〔2021〕82号） 第752号
  {role: 'docNumber', fits: (line) => line.length <= 50 && numbered.test(line)},
  // 中卫市人民政府办公室文件; 某市人民政府令
  {
    role: 'letterhead',
    fits: (line) => line.length <= 40 && /\p{Script=Han}文件$|政府令$/u.test(line) && !sentence.test(line)
  },
  // 发文机关：海关总署; 下载; 当前位置：
  {
    role: 'site',
    fits: (line, {site}) => (site.labelOf(line) !== null && !/。/.test(line)) || site.isChrome(line)
  },
  {
    role: 'site',
    fits: (line) => /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.test(line)
  },
  // 2024年5月31日 北京市第十六届人民代表大会常务委员会第十次会议通过
  {
    role: 'enactment',
    fits: (line) =>
      line.length <= 120 &&
      /^[（(]?\d[\d\s]{3,6}年.{2,12}日(?!之?前|以前).{0,60}(?:会议|大会|常委会|委员会|令|第\d+号|政府|国务院).{0,60}(?:通过|批准|公布|发布|修订|修正|第[一二三四五六七八九十百]+次)[）)]?$/.test(
        line
      ) &&
      !/。/.test(line)
  },
  // ——2026年1月27日在甘肃省第十四届人民代表大会第四次会议上
  {
    role: 'subtitle',
    fits: (line) =>
      line.length <= 90 &&
      /^[—―─–-]{0,4}[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,9}日.*(?:会议|大会|全会)/.test(line) &&
      !/[，。；：！]/.test(line)
  },
  // 各位代表： 同志们：
  {
    role: 'salutation',
    fits: (line) => line.length <= 30 && /^(?:各位|同志们|女士们|尊敬的|先生们).*[：:！!]$/.test(line)
  },
  // 各县（区）人民政府，市政府各部门、直属机构：
  {
    role: 'recipients',
    fits: (line, {isOffice}) =>
      line.length <= 300 &&
      /[：:]$/.test(line) &&
      !/[。；]/.test(line) &&
      (/^各/.test(line) || isOffice(line.replace(/[：:]$/, '')))
  },
  {role: 'date', fits: isDate},
  // （此件公开发布） （本文有删减）
  {role: 'disclosure', fits: (line) => /^[（(](?:此件|本文|本页).{1,20}[）)]$/.test(line)},
  {
    role: 'title',
    fits: (line, {genres}) => line.length <= 120 && !/[。；！？：:]$/.test(line) && genres.names(line)
  },
  // 甘肃省省长 任振鹤
  {
    role: 'byline',
    fits: (line, {before}) =>
      line.length <= 30 &&
      !sentence.test(line) &&
      !/[：:]$/.test(line) &&
      (/(?:省长|市长|区长|县长|州长|盟长|主席|总理|主任|书记|局长|厅长|部长)[\s　]*[^\s　]{0,4}(?:[\s　]\S{1,3}){0,2}$|^\p{Script=Han}{2,8}[\s　]+\p{Script=Han}{2,8}·\p{Script=Han}{2,8}$/u.test(
        line
      ) ||
        before === 'subtitle' ||
        before === 'byline')
  }
]

/** Lines that belong to the frame wherever they stand behind a body. */
const closing: readonly FrameLine[] = [
  // 抄送：市委办公室，市人大常委会办公室，市政协办公室。
  {role: 'copyTo', fits: (line) => /^抄\s*送[：:]/.test(line)},
  {role: 'copyTo', fits: (line, {before}) => before === 'copyTo' && /^各民主党派/.test(line)},
  // 2023年6月14日印发; 罗湖区科技和工业信息化局2026年4月24日发布。
  {role: 'imprint', fits: (line) => line.length <= 100 && imprint.test(line)},
  {role: 'date', fits: isDate},
  {role: 'disclosure', fits: (line) => /^[（(]此件.{1,20}[）)]$/.test(line)},
  // 公开方式：主动公开
  {role: 'disclosure', fits: (line) => /^公开(?:方式|类别|属性|范围)[：:].{1,20}$/.test(line)},
  // 责任编辑：……
  {
    role: 'site',
    fits: (line, {site}) => line.length <= 40 && site.labelOf(line)?.anywhere === true && !/。/.test(line)
  }
]

/** What a line before a body is for; `null` where it is running text. */
export function openingRole(line: string, around: Around): ParagraphRole | null {
  return opening.find(({fits}) => fits(line, around))?.role ?? null
}

/** What a line behind a body is for; `null` where it still belongs to the body. */
export function closingRole(line: string, around: Around): ParagraphRole | null {
  return closing.find(({fits}) => fits(line, around))?.role ?? null
}
