import {parseArgs} from 'node:util'
import {isDocumentId} from '../../../src/corpus/document-id.ts'
import {toPlainLine} from '../../../src/policy/1-text/unseen.ts'
import {sourceUrl} from '../../../src/policy/metadata.ts'
import {PlainError} from '../report-failure.ts'

export interface Arguments {
  files: string[]
  id: string | null
  source: string | null
  url: string | null
  dryRun: boolean
}

const usage = '用法：npm run add -- 文件… [--id=编号] [--source=来处] [--url=网址] [--dry-run]'

/** What was asked for. Throws a PlainError that says how it is asked. */
export function readArguments(words: readonly string[]): Arguments {
  const {values, positionals: files} = parse(words)
  if (files.length === 0) throw new PlainError(usage)
  const id = values.id ?? null
  if (id !== null && !isDocumentId(id))
    throw new PlainError(`--id=${id}：编号会用作网址，应只有小写字母、数字和连字符，形如 gansu-2016`)
  if (id !== null && files.length > 1) throw new PlainError('--id= 只能用于一个文件；几个文件请分几次加入')
  const source = values.source === undefined ? null : toPlainLine(values.source)
  if (source === '') throw new PlainError('--source= 后面应写文本的来处')
  if (values.url !== undefined && !sourceUrl.safeParse(values.url).success)
    throw new PlainError(`--url=${values.url}：应为完整的网址，形如 https://www.gansu.gov.cn/`)
  return {
    files,
    id,
    source,
    url: values.url ?? null,
    dryRun: values['dry-run'] === true
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        id: {type: 'string'},
        source: {type: 'string'},
        url: {type: 'string'},
        'dry-run': {type: 'boolean'}
      }
    })
  } catch (error) {
    const [, option] = /'(-[^' ]+)/.exec((error as Error).message) ?? []
    throw new PlainError(option ? `选项 ${option} 不认识，或写得不对。${usage}` : usage)
  }
}
