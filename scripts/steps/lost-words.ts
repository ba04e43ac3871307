import {join} from 'node:path'
import {toProjectPath} from '../../src/corpus/content-error.ts'

/**
 * What to do about addresses people may have written down and that lead nowhere: that is for the editors of the
 * collection in `content` to decide, not to overlook.
 */
export function lostWords(lost: readonly string[], content: string): string {
  const some = lost.slice(0, 5).join('、') + (lost.length > 5 ? ' 等' : '')
  return [
    `公布过的网址有 ${lost.length} 处没有了：${some}`,
    '  先看是不是读错了：原文还在而没有读出的，要改的是读法。',
    `  换了网址的，在 ${toProjectPath(join(content, 'redirects.tsv'))} 里写一行：旧网址，制表符，新网址；条款写在那份文件 .yaml 的 aliases 里。`,
    '  不会再有的，用同样的一行指到那份文件的页（/documents/…/）或清单（/topics/、/units/、/targets/ 等），条款指到它的上一级。\n'
  ].join('\n')
}
