/**
 * What a schema expected, in the words of the person who wrote the file:
 *
 *     应为文字，实为数字 640500（请加引号）
 *
 * Zod's own messages are English. A message given in a schema (`{error: '应为…'}`) comes before these.
 */
import type {z} from 'zod'

type Issue = z.core.$ZodRawIssue

const types: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  nan: '非数字',
  boolean: 'true 或 false',
  object: '若干行“名字: 内容”',
  record: '若干行“名字: 内容”',
  array: '列表（每项以“- ”开头）',
  null: '空（null）',
  undefined: '没有'
}

const formats: Record<string, string> = {
  url: '完整的网址，形如 https://www.gansu.gov.cn/',
  date: '真实存在的日期，形如 2016-08-30',
  regex: '规定的格式'
}

/** Never throws; unknown kinds of issue get a sentence without particulars. */
export function toReason(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${types[issue.expected] ?? issue.expected}，${describe(issue.input)}${quoteHint(issue)}`
    case 'invalid_value':
      return `应为${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}，${describe(issue.input)}`
    case 'invalid_format':
      return `应为${formats[issue.format] ?? issue.format}，${describe(issue.input)}`
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? Number(issue.minimum) === 1
          ? '不能是空的'
          : `至少要有 ${issue.minimum} ${issue.origin === 'string' ? '个字' : '项'}`
        : `应不小于 ${issue.minimum}，${describe(issue.input)}`
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `至多 ${issue.maximum} ${issue.origin === 'string' ? '个字' : '项'}`
        : `应不大于 ${issue.maximum}，${describe(issue.input)}`
    default:
      return `不合要求，${describe(issue.input)}`
  }
}

/** 实为数字 2023 */
function describe(input: unknown): string {
  if (input === undefined) return '这里没有写'
  if (input === null) return '这里是空的'
  if (Array.isArray(input)) return '实为列表'
  if (typeof input === 'object') return '实为若干行“名字: 内容”'
  const kind = types[Number.isInteger(input) ? 'int' : typeof input] ?? ''
  const shown = String(input).replaceAll(/\s+/g, ' ')
  return typeof input === 'boolean'
    ? `实为 ${shown}`
    : typeof input === 'number'
      ? `实为${kind} ${shown}`
      : `实为“${shown.length > 24 ? `${shown.slice(0, 24)}…` : shown}”`
}

/** YAML reads a bare 640500 as a number and a bare true as a truth value. */
function quoteHint(issue: Issue): string {
  return issue.expected === 'string' && (typeof issue.input === 'number' || typeof issue.input === 'boolean')
    ? '（请加引号）'
    : ''
}
