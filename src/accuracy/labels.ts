/**
 * Hand labels: tab-separated lines below a line of column names, `\t \n \\` escaped.
 *
 *     level ⇥ marker ⇥ heading ⇥ offset ⇥ type ⇥ depth
 *     3 ⇥ 1. ⇥ 促进外资外贸产业扩规提质 ⇥ 755 ⇥ runin ⇥ 3
 */
export type LabelRow = Record<string, string>

/** Labels of one document by kind (sections, measures, meta …); empty where nobody labelled that. */
export interface DocumentLabels {
  id: string
  tables: ReadonlyMap<string, readonly LabelRow[]>
  /** The part of a long text whose facts were labelled, UTF-16 code units; `null` for all of it. */
  range: {start: number; end: number} | null
}

/** Rows as records by column name. */
export function labelsFromTsv(source: string): LabelRow[] {
  const [head, ...rows] = source.replace(/\r/g, '').trimEnd().split('\n')
  const columns = head!.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, unescape(cells[index] ?? '')]))
  })
}

function unescape(cell: string): string {
  return cell.replace(/\\([tn\\])/g, (_, letter: string) => ({t: '\t', n: '\n'})[letter] ?? letter)
}
