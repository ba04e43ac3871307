/**
 * A reference as RIS, lines ending in CRLF: what Zotero, EndNote and NoteExpress import.
 *
 *     TY  - RPRT
 *     AU  - 中卫市人民政府办公室
 *     TI  - 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）
 *     …
 *     ER  -
 */
import {site} from '../../ui-strings.ts'
import {knownUrl, type Reference, suppliedNote} from './reference.ts'

/**
 * All documents are reports to RIS, whose 文种 stands in M3, except laws; programs keep the number of a report in SN,
 * of a law in M1.
 */
function typeOf({kind}: Reference): string {
  if (kind === 'dataset') return 'DATA'
  if (kind === 'website') return 'ELEC'
  return kind === 'law' ? 'STAT' : 'RPRT'
}

/** Ends with the line that ends the entry. */
export function toRis(reference: Reference): string {
  const {author, issued, accessed, place} = reference
  const type = typeOf(reference)
  const fields: [string, string | null | undefined][] = [
    ['TY', type],
    ['ID', reference.id],
    // A comma would part the name of a person.
    ['AU', author?.replaceAll(',', '，')],
    ['TI', reference.title],
    ['PB', author],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
    ['M3', reference.genre],
    [type === 'STAT' ? 'M1' : 'SN', reference.number],
    ['ET', reference.version],
    ['SP', place],
    ['SE', place],
    ['UR', knownUrl(reference)],
    ['Y2', accessed && `${accessed.year}/${accessed.month}/${accessed.day}`],
    ['LA', site.lang],
    ['DB', reference.source],
    ['N1', suppliedNote(reference)]
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}
