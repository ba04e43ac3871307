import {showUnseen} from '../../../src/policy/1-text/unseen.ts'
import {markedHeadingRule} from '../../../src/policy/marked-headings.ts'
import type {Policy} from '../../../src/policy/policy.ts'
import {headerRows} from '../../../src/render/policy-text/header.ts'
import {widthOf} from '../format-remarks.ts'
import type {Planned} from './plan-document.ts'

const mostHeadings = 6
const mostMessages = 12

/**
 * What was understood of a document, and below it what should be looked at:
 *
 *     方案.docx → content/documents/zhongwei-2023.txt、.yaml
 *       标题      中卫市……实施方案
 *       读出      58 个标题、41 条措施、96 个数（其中目标 47 个）
 *
 *       请核对
 *       · 文中没有读到：发文字号
 */
export function showPlanned({file, id, folder, policy, doubts}: Planned, dryRun: boolean): string {
  const rows = [...headerRows(policy.metadata).map(({label, value}) => [label, value]), ...toCounts(policy)]
  const width = Math.max(...rows.map(([label]) => widthOf(label!)))
  const listed = toDoubts(policy, doubts)
  const lines = [
    `${file} → ${folder}/${id}.txt、${id}.yaml${dryRun ? '（试读，没有写入）' : ''}`,
    ...rows.map(([label, value]) => `  ${label}${' '.repeat(width - widthOf(label!))}  ${value}`),
    ...(listed.length > 0 ? ['', '  请核对', ...listed.map((doubt) => `  · ${doubt}`)] : []),
    ''
  ]
  return showUnseen(lines.join('\n'))
}

function toCounts({sections, measures, figures}: Policy): [string, string][] {
  const targets = figures.filter(({value}) => value.status === 'target').length
  const first = sections.slice(0, mostHeadings).map(({marker, title}) => `${marker}${title}`.trim())
  return [
    [
      '读出',
      `${sections.length} 个标题、${measures.length} 条措施、${figures.length} 个数（其中目标 ${targets} 个）`
    ],
    ...(first.length > 0
      ? ([['开头', `${first.map(shorten).join(' / ')}${sections.length > mostHeadings ? ' …' : ''}`]] as [
          string,
          string
        ][])
      : [])
  ]
}

function toDoubts({messages}: Policy, doubts: readonly string[]): string[] {
  const warnings = messages.filter(({severity, rule}) => severity !== 'info' && rule !== markedHeadingRule)
  return [
    ...doubts,
    ...warnings.slice(0, mostMessages).map(({line, column, reason}) => `${line}:${column} ${reason}`),
    ...(warnings.length > mostMessages
      ? [`另有 ${warnings.length - mostMessages} 处存疑，可用 npm run check 看全`]
      : [])
  ]
}

const shorten = (words: string) => (words.length > 16 ? `${words.slice(0, 16)}…` : words)
