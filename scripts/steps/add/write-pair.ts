import {linkSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {PlainError} from '../report-failure.ts'

/**
 * Writes <id>.txt and <id>.yaml, both or neither, and never over a file that is there: each is written under a name
 * that nobody reads (a dot before it), and gets its own when both are whole.
 */
export function writePair(
  folder: string,
  id: string,
  parts: {text: Uint8Array | string; yaml: string}
): void {
  const files = [
    {path: join(folder, `${id}.yaml`), made: join(folder, `.${id}.yaml.new`), content: parts.yaml},
    {path: join(folder, `${id}.txt`), made: join(folder, `.${id}.txt.new`), content: parts.text}
  ]
  const placed: string[] = []
  try {
    mkdirSync(folder, {recursive: true})
    for (const {made, content} of files) writeFileSync(made, content)
    for (const {path, made} of files) {
      // Unlike a rename, a link fails where the name is taken.
      linkSync(made, path)
      placed.push(path)
    }
  } catch (error) {
    for (const path of placed) rmSync(path, {force: true})
    const {code, message} = error as NodeJS.ErrnoException
    throw new PlainError(
      code === 'EEXIST' ? `编号“${id}”刚刚被占用，没有写入` : `写不了 ${folder}：${message}`
    )
  } finally {
    for (const {made} of files) rmSync(made, {force: true})
  }
}
