/**
 * Every regular expression in a source file: literals as they stand, and the places of those that are put together
 * when the program runs.
 *
 *     const label = /^附件\d*：/u           {source: '^附件\\d*：', flags: 'u', place: 'src/…/annexes.ts:12:15'}
 *     new RegExp(`^${marker}`)             {place: 'src/…/glued.ts:43:3'}
 */
import ts from 'typescript'

export interface Expression {
  source: string
  flags: string
  /** file:line:column, as in messages. */
  place: string
}

export interface Expressions {
  literals: Expression[]
  /** Places of `new RegExp(…)`. */
  made: string[]
}

export function findExpressions(file: string, words: string): Expressions {
  const kind = file.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const parsed = ts.createSourceFile(file, toScript(file, words), ts.ScriptTarget.Latest, true, kind)
  const found: Expressions = {literals: [], made: []}
  const placeOf = (node: ts.Node) => {
    const {line, character} = parsed.getLineAndCharacterOfPosition(node.getStart())
    return `${file}:${line + 1}:${character + 1}`
  }
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.literals.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        place: placeOf(node)
      })
    } else if (isMaking(node)) found.made.push(placeOf(node))
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

/** `new RegExp(…)` and `RegExp(…)`, and the methods of strings that make one of a word. */
function isMaking(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  )
}

/** An .astro file is a script between two fences, and markup with expressions that reads like TSX. */
function toScript(file: string, words: string): string {
  if (!file.endsWith('.astro')) return words
  const [, script = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)/.exec(words) ?? []
  return `\n${script}\n;<>${markup}</>`
}
