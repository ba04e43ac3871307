/** What an answer says of how the words of the query were taken. */
import type {Answer} from '../answer.ts'
import {quoted} from '../wording.ts'

type Field = Answer['fields'][number]

const fieldNames: Readonly<Record<Field['field'], string>> = {
  unit: '责任单位',
  region: '地区',
  year: '年份',
  kind: '文种',
  level: '层级',
  topic: '主题',
  document: '文件',
  target: '量化目标'
}

/** 责任单位“商务局”; 不要年份“2016”; 没有这样的地区“火星” */
export function fieldWords({field, typed, known, not}: Field): string {
  const words = `${fieldNames[field]}“${typed}”`
  if (!known) return `没有这样的${words}`
  return not ? `不要${words}` : words
}

export function noticeWords(notice: Answer['notices'][number]): string {
  switch (notice.kind) {
    case 'replaced':
      return `没有“${notice.from}”，已按“${notice.to}”查找`
    case 'split':
      return `没有连写的“${notice.from}”，已拆成${quoted(notice.parts)}查找`
    case 'topic':
      return `没有一段写到“${notice.word}”，这里是归入这个主题的`
    case 'above':
      return `没有一段同时写到这些词，${quoted(notice.words)}放宽到上级标题和文件名`
  }
}
