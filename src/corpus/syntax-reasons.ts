/**
 * YAML's syntax errors in the words of the person who wrote the file.
 *
 *     title：规划        应为“名字: 内容”，冒号用半角，后面空一格
 *          ^^
 */
import type {YAMLParseError} from 'yaml'

type Code = YAMLParseError['code']

const pair = '应为“名字: 内容”：冒号用半角，后面空一格；内容里有冒号的请加引号'
const indent = '缩进不对：同一层的各行要对齐，下一层多空两格'

const reasons: Partial<Record<Code, string>> = {
  BAD_ALIAS: '不支持“*”引用；以“*”开头的文字请加引号',
  BAD_DQ_ESCAPE: '双引号里的“\\”要写成“\\\\”，或改用单引号',
  BAD_INDENT: indent,
  BAD_SCALAR_START: '以 @ 或 ` 开头的文字请加引号',
  BLOCK_AS_IMPLICIT_KEY: `${pair}；下面各行的缩进要对齐`,
  BLOCK_IN_FLOW: '｛｝或［］里不能再分行缩进，请把括号写完整',
  DUPLICATE_KEY: '同一个名字写了两次，请留一个',
  MISSING_CHAR: '这里缺一个符号：引号、括号要成对，名字后要有半角冒号',
  MULTILINE_IMPLICIT_KEY: pair,
  MULTIPLE_DOCS: '一个文件只能有一份内容，请去掉“---”及其后的部分',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '缩进请用空格，不用制表符',
  TAG_RESOLVE_FAILED: '不支持“!”标记；以“!”开头的文字请加引号',
  UNEXPECTED_TOKEN: indent
}

export function toSyntaxReason(code: Code): string {
  return reasons[code] ?? '不是有效的 YAML'
}
