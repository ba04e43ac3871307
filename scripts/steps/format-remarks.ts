import {stripVTControlCharacters} from 'node:util'
import {showUnseen} from '../../src/policy/1-text/unseen.ts'

/** One thing to tell the people who keep the texts. */
export interface Remark {
  file: string
  line: number
  column: number
  severity: 'info' | 'warning' | 'error'
  rule: string
  reason: string
}

const names = {info: '说明', warning: '存疑', error: '错误'} as const

/**
 * Remarks by file, in columns, with a count at the end:
 *
 *     content/documents/gansu-2016.txt
 *       12:3  说明  私用区字符 U+E010 读作“.”  text:private-use
 *
 *     1 处说明
 */
export function formatRemarks(remarks: readonly Remark[]): string {
  const files = Map.groupBy(remarks, ({file}) => file)
  const blocks = [...files].map(([file, own]) => [file, ...alignLines(own)].join('\n'))
  // Names of files and words of texts: nothing in them may speak to the terminal.
  return `${showUnseen([...blocks, toSummary(remarks)].join('\n\n'))}\n`
}

function alignLines(remarks: readonly Remark[]): string[] {
  const place = Math.max(...remarks.map(({line, column}) => `${line}:${column}`.length))
  const reason = Math.min(Math.max(...remarks.map((remark) => widthOf(remark.reason))), 72)
  return remarks.map((remark) =>
    [
      `  ${`${remark.line}:${remark.column}`.padStart(place)}`,
      names[remark.severity],
      remark.reason + ' '.repeat(Math.max(reason - widthOf(remark.reason), 0)),
      remark.rule
    ].join('  ')
  )
}

function toSummary(remarks: readonly Remark[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length
    return count > 0 ? [`${count} 处${names[severity]}`] : []
  })
  return counts.length > 0 ? counts.join('，') : '没有要说的'
}

/** Columns of a terminal: a Han character or a full-width sign takes two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    const wide =
      /[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
    width += wide.test(character) ? 2 : 1
  }
  return width
}
