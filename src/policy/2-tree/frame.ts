/**
 * The frame of an official document around its plan (GB/T 9704): letterhead, number, recipients, signature,
 * date, title, copies, imprint. One ordered table of line shapes; what fits none is body.
 */
import type {Genres} from './genres.ts'
import type {ParagraphRole} from './nodes.ts'

interface FrameLine {
  role: ParagraphRole
  fits(line: string, around: Around): boolean
}

interface Around {
  next: string | undefined
  genres: Genres
}

const date =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇零一二三四五六七八九○]{4}年[一二三四五六七八九十]+月[一二三四五六七八九十]+日)$/
const sentence = /[，。；！？,;]/

/** Lines before the first provision; the order matters where a line fits two. */
const opening: readonly FrameLine[] = [
  // 卫政办发〔2023〕29号
  {role: 'docNumber', fits: (line) => /^\p{Script=Han}{1,15}[〔（([【]\d{4}[〕）)\]】]\d+号$/u.test(line)},
  // 中卫市人民政府办公室文件
  {
    role: 'letterhead',
    fits: (line) => line.length <= 40 && /\p{Script=Han}文件$/u.test(line) && !sentence.test(line)
  },
  // 各县（区）人民政府，市政府各部门、直属机构：
  {role: 'recipients', fits: (line) => line.length <= 300 && /^各.*[：:]$/.test(line)},
  {role: 'date', fits: (line) => date.test(line)},
  // 中卫市人民政府办公室 ⏎ 2023年6月14日
  {
    role: 'signature',
    fits: (line, {next}) => line.length <= 60 && !sentence.test(line) && date.test(next ?? '')
  },
  // （此件公开发布）
  {role: 'disclosure', fits: (line) => /^[（(]此件.{1,20}[）)]$/.test(line)},
  {
    role: 'title',
    fits: (line, {genres}) => line.length <= 120 && !/[。；！？：]$/.test(line) && genres.names(line)
  }
]

/** Lines after the last provision. */
const closing: readonly FrameLine[] = [
  // 抄送：市委办公室，市人大常委会办公室，市政协办公室。
  {role: 'copyTo', fits: (line) => /^抄\s*送[：:]/.test(line)},
  // 2023年6月14日印发
  {role: 'imprint', fits: (line) => /^\p{Script=Han}{0,40}\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(line)},
  {role: 'signature', fits: (line, {next}) => line.length <= 40 && !sentence.test(line) && isDated(next)},
  {role: 'date', fits: (line) => date.test(line)},
  {role: 'disclosure', fits: (line) => /^[（(]此件.{1,20}[）)]$/.test(line)}
]

function isDated(line: string | undefined): boolean {
  return line !== undefined && (date.test(line) || /^\d{4}年\d{1,2}月\d{1,2}日印发$/.test(line))
}

/** What a line before the body is for; `null` where it is running text. */
export function openingRole(line: string, around: Around): ParagraphRole | null {
  return opening.find(({fits}) => fits(line, around))?.role ?? null
}

/** What a line after the body is for; `null` where it still belongs to the body. */
export function closingRole(line: string, around: Around): ParagraphRole | null {
  return closing.find(({fits}) => fits(line, around))?.role ?? null
}
