/** Hand labels beside the project, where they are present: tab-separated, `\t \n \\` escaped. */
import {existsSync, readFileSync} from 'node:fs'

const folder = '../shared/gold'

export const hasGold = existsSync(folder)

/** Rows of a label file as records by column name; empty where the labels are missing. */
export function readGold(name: string): Record<string, string>[] {
  if (!hasGold) return []
  const [head, ...rows] = readFileSync(`${folder}/${name}.tsv`, 'utf8').trimEnd().split('\n')
  const columns = head!.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, unescape(cells[index] ?? '')]))
  })
}

function unescape(cell: string): string {
  return cell.replace(/\\([tn\\])/g, (_, letter: string) => ({t: '\t', n: '\n'})[letter] ?? letter)
}
