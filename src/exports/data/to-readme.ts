/** README.md of the zip: what it is, how it is read, what the columns mean, licence, how to cite it. */
import {packageWords, typeNames, readmeWords as words} from '../../ui-strings/data/package.ts'
import {licenceText} from '../../ui-strings/licences.ts'
import {count} from '../../ui-strings.ts'
import type {Licence} from '../licences.ts'
import type {DataTable} from './table.ts'

/** `citation`: how the data are cited. `licence`: of the tables, `null` where nobody said. */
export function toReadme(
  tables: readonly DataTable[],
  version: string,
  {citation, licence}: {citation: string; licence: Licence | null}
): string {
  const documents = tables.find(({name}) => name === 'documents')?.rows.length ?? 0
  const rows = tables.reduce((sum, {rows}) => sum + rows.length, 0)
  const parts = [
    `# ${packageWords.title}`,
    words.english(version, documents),
    `## ${words.what}`,
    packageWords.description,
    words.version(version, documents, rows),
    `## ${words.files}`,
    words.tables(tables.length),
    toTable([
      words.heads,
      ...tables.map(({name, title, description, rows}) => {
        return [`[${name}](#${name})`, `${title}。${description}`, count(rows.length)]
      })
    ]),
    `## ${words.read}`,
    packageWords.csv,
    words.positions,
    words.keys,
    words.links,
    `## ${words.columns}`,
    ...tables.flatMap(toColumnList),
    `## ${words.licence}`,
    licenceText(licence),
    `## ${words.cite}`,
    citation
  ]
  return `${parts.join('\n\n')}\n`
}

function toColumnList({name, title, primaryKey, columns}: DataTable): string[] {
  const rows = columns.map(({name, title, type, description}) => {
    return [`\`${name}\``, title, typeNames[type], description]
  })
  const key = words.key(primaryKey.map((field) => `\`${field}\``).join('、'))
  return [`### ${name}`, `${title}。${key}`, toTable([words.columnHeads, ...rows])]
}

/** Rows as a table of Markdown, the first as its head. */
function toTable([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n')
}
