/** Words for documents that could not be read. */
import {count} from '../ui-strings.ts'

export const unreadWords = {
  id: 'unread',
  title: '没有读成的文件',
  lede: '下面的文件收在库里，但有不对的地方，程序没有读，页上各处的数都不含它们。',
  /** On the start page, after what the collection holds. */
  held: (documents: number) => `另有 ${count(documents)} 份没有读成`,
  which: '看是哪些',
  page: '这份文件收在库里，但有不对的地方，程序没有读。改好之后，这里就是它的全文。',
  unnamed: (id: string) => `文件 ${id}`,
  reasons: '不对的地方',
  place: (file: string, line: number, column: number) => `${file} 第 ${line} 行第 ${column} 字`
} as const
