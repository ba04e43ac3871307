/**
 * A YAML 1.2 file checked against its schema: the value, or every problem in it with line and column.
 *
 *     issued: 2021-02-30
 *             ^^^^^^^^^^  3:9  应为真实存在的日期，形如 2016-08-30
 */
import {isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit} from 'yaml'
import {z} from 'zod'
import {codeOf, findUnseen} from '../policy/1-text/unseen.ts'
import {limits} from './limits.ts'
import {toReason} from './schema-reasons.ts'
import {toSyntaxReason} from './syntax-reasons.ts'

/** `line` and `column` count from 1, columns in UTF-16 code units. */
export interface YamlPlace {
  line: number
  column: number
}

export interface YamlProblem extends YamlPlace {
  reason: string
}

export interface YamlValue<Value> {
  value: Value
  /** Where a part of the value is written: `place([3, 'aliases', 0])`. */
  place(path: (string | number)[]): YamlPlace
}

type Document = ReturnType<typeof parseDocument>
type Found = {at: number; reason: string}

/** Reads `source` by `schema`. Problems come in reading order; it does not throw for bad input. */
export function fromYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema
): YamlValue<z.output<Schema>> | {problems: YamlProblem[]} {
  const lines = countLines(source)
  const document = parseDocument(source, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error'
  })
  const twice = doubleKeys(document)
  const aliases = aliasProblems(document)
  const found = [...syntaxProblems(document, lines), ...twice, ...aliases]
  const unseen = unseenProblems(document)
  // A key written twice is the only fault after which the rest still says what it meant to say.
  if (found.length === twice.length) {
    const value: unknown = document.toJS({maxAliasCount: 0})
    const result = schema.safeParse(value ?? emptyOf(schema), {error: toReason, reportInput: true})
    if (result.success && found.length === 0 && unseen.length === 0) {
      return {value: result.data, place: (path) => toPlace(lines, offset(nodeAt(document, path)))}
    }
    for (const issue of result.error?.issues ?? [])
      for (const each of schemaProblems(document, schema, issue)) found.push(each)
  }
  for (const each of unseen) found.push(each)
  found.sort((one, other) => one.at - other.at)
  return {problems: found.map(({at, reason}) => ({...toPlace(lines, at), reason}))}
}

/** By ourselves: the parser leaves out ends of lines that stand among what it cannot read. */
function countLines(source: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const {index} of source.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return lines
}

function toPlace(lines: LineCounter, at: number): YamlPlace {
  const {line, col} = lines.linePos(at)
  return {line: Math.max(line, 1), column: Math.max(col, 1)}
}

/** One problem a line, and only the first of the stray tokens: the rest are its echoes. */
function syntaxProblems({errors, warnings}: Document, lines: LineCounter): Found[] {
  const strays = errors.filter(({code}) => code === 'UNEXPECTED_TOKEN').slice(1)
  const firsts = new Map<number, (typeof errors)[number]>()
  for (const error of [...errors, ...warnings]) {
    const {line} = lines.linePos(error.pos[0])
    if (!strays.includes(error) && !firsts.has(line)) firsts.set(line, error)
  }
  return [...firsts.values()].map(({pos, code}) => ({at: pos[0], reason: toSyntaxReason(code)}))
}

/** Keys that stand in a map twice; the parser itself would hold each against all others. */
function doubleKeys(document: Document): Found[] {
  const found: Found[] = []
  visit(document, {
    Map(_, {items}) {
      const known = new Set<string>()
      for (const {key} of items) {
        if (!isScalar(key)) continue
        if (known.has(String(key.value)))
          found.push({at: key.range?.[0] ?? 0, reason: toSyntaxReason('DUPLICATE_KEY')})
        known.add(String(key.value))
      }
    }
  })
  return found
}

/** Anchors and aliases can grow a file beyond all measure; metadata and word lists need none. */
function aliasProblems(document: Document): Found[] {
  const found: Found[] = []
  visit(document, {
    // Each map is two levels more: the pair, and what it holds.
    Collection(_, {range}, {length}) {
      if (length <= 2 * limits.yamlDepth) return
      found.push({at: range?.[0] ?? 0, reason: `列表和映射套得太深，超过 ${limits.yamlDepth} 层`})
      return visit.BREAK
    },
    Alias(_, {range}) {
      found.push({at: range?.[0] ?? 0, reason: '不支持“*”引用，请把内容直接写出来；以“*”开头的文字请加引号'})
    }
  })
  return found
}

/** What no reader of the file sees must not get onto a page, into an address or onto a terminal. */
function unseenProblems(document: Document): Found[] {
  const found: Found[] = []
  visit(document, {
    Scalar(_, {value, range}) {
      const sign = typeof value === 'string' ? findUnseen(value) : null
      if (sign !== null)
        found.push({at: range?.[0] ?? 0, reason: `里面有看不见的字符 ${codeOf(sign)}，请删去`})
    }
  })
  return found
}

function schemaProblems(document: Document, schema: z.ZodType, issue: z.core.$ZodIssue): Found[] {
  const path = issue.path as (string | number)[]
  const parent = nodeAt(document, path.slice(0, -1))
  if (issue.code === 'unrecognized_keys') {
    const expected = keysAt(schema, path)
    const offsets = keyOffsets(nodeAt(document, path))
    return issue.keys.map((key) => ({
      at: offsets.get(key) ?? 0,
      reason: `不认识的项“${key}”${expected.length > 0 ? `，这里可写：${expected.join('、')}` : ''}`
    }))
  }
  if (issue.input === undefined && path.length > 0) {
    return [{at: offset(parent), reason: `缺少“${path.at(-1)}”`}]
  }
  const node = nodeAt(document, path)
  const named = path.filter((part) => typeof part === 'string').join('.')
  const name = named ? `${named}：` : ''
  const at = isEmpty(node) && path.length > 0 ? keyOffset(parent, path.at(-1)!) : offset(node)
  return [{at, reason: `${name}${issue.message}`}]
}

function nodeAt(document: Document, path: (string | number)[]): Node | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) ? node : null
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '')
}

function offset(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

/** Where `key` is written in a map; the map's own beginning where it is not. */
function keyOffset(node: Node | null, key: string | number): number {
  return keyOffsets(node).get(String(key)) ?? offset(node)
}

/** Where each key of a map is written, the first of two that are one. */
function keyOffsets(node: Node | null): Map<string, number> {
  const offsets = new Map<string, number>()
  if (!isMap(node)) return offsets
  for (const {key} of node.items.toReversed()) if (isNode(key)) offsets.set(String(key), offset(key))
  return offsets
}

/** Names a schema knows at a path, through optional, nullable and default. */
function keysAt(schema: z.ZodType, path: (string | number)[]): string[] {
  let here: unknown = bare(schema)
  for (const part of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[part as string])
    else if (here instanceof z.ZodArray) here = bare(here.element)
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}

function bare(schema: unknown): unknown {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    inner = inner.unwrap()
  }
  return inner
}

/** An empty file is an empty list where a list is expected, else an empty map: then what is missing is named. */
function emptyOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodArray ? [] : {}
}
