/**
 * addresses.txt: addresses that were published and go on answering. The list only grows; a block is what one
 * release added, and a sum over everything above closes it, so that no line above can be changed or taken out.
 *
 *     # 20261126-ab12cd34
 *     /documents/gansu-2016/
 *     /documents/gansu-2016/#sec_4
 *     # sha256 3f5a…
 */
import {createHash} from 'node:crypto'
import {sha256} from '../sha256.ts'

export interface FrozenBlock {
  release: string
  addresses: string[]
  /** Of every line above its last one. */
  sha256: string
}

const intro = '# 已公布的网址，由 npm run release 追加，只增不减：改动上面任何一行，校验值就对不上。\n'
const closing = /^# sha256 ([0-9a-f]{64})$/
const opening = /^# (\d{8}-[0-9a-z]+)$/

/** Blocks of the list, or the first place where it is not what was published. `line` counts from 1. */
export function readFrozen(source: string): {blocks: FrozenBlock[]} | {line: number; reason: string} {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  if (lines.at(-1) === '') lines.pop()
  const hash = createHash('sha256')
  const blocks: FrozenBlock[] = []
  let open: Omit<FrozenBlock, 'sha256'> | null = null
  for (const [index, text] of lines.entries()) {
    const fault = (reason: string) => ({line: index + 1, reason})
    const sum = closing.exec(text)?.[1]
    const release = opening.exec(text)?.[1]
    if (sum !== undefined) {
      if (!open) return fault('校验值之前应有这一版的网址')
      if (hash.copy().digest('hex') !== sum)
        return fault('这一行以上有改动：公布过的网址只能增加，请恢复原样')
      blocks.push({...open, sha256: sum})
      open = null
    } else if (release !== undefined) {
      if (open) return fault(`“${open.release}”这一段没有校验值`)
      open = {release, addresses: []}
    } else if (text.startsWith('/')) {
      if (!open) return fault('网址应在某一版之下，由 npm run release 追加')
      open.addresses.push(text)
    } else if (index > 0 || !text.startsWith('#')) return fault('应为“/”开头的网址')
    hash.update(`${text}\n`)
  }
  return open ? {line: lines.length, reason: `“${open.release}”这一段没有校验值`} : {blocks}
}

/** The list with those of `addresses` it does not have yet, as a block of `release`; `before` is `''` at first. */
export function addFrozen(before: string, release: string, addresses: readonly string[]): string {
  const kept = before.replaceAll('\r\n', '\n') || intro
  const known = new Set(kept.split('\n'))
  const fresh = [...new Set(addresses)].filter((address) => !known.has(address)).sort()
  const above = [kept, `# ${release}\n`, ...fresh.map((address) => `${address}\n`)].join('')
  return `${above}# sha256 ${sha256(above)}\n`
}
