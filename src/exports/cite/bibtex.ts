/**
 * A reference for BibTeX, UTF-8, with the fields plain BibTeX knows; biblatex reads them as well. A report that
 * has an author is a @techreport, everything else @misc. The day of the month stands in `day`, which styles that
 * do not know it pass over.
 *
 *     @techreport{zhongwei-2023,
 *       author      = {{中卫市人民政府办公室}},
 *       title       = {{中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）}},
 *       institution = {中卫市人民政府办公室},
 *       …
 */
import {site} from '../../ui-strings.ts'
import {knownUrl, type Reference, suppliedNote} from './reference.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Ends with a line break. */
export function toBibtex(reference: Reference): string {
  const {author, issued, accessed, kind} = reference
  const isReport = author !== null && !['speech', 'law', 'dataset', 'website'].includes(kind)
  const [year, month, day] = issued?.split('-') ?? []
  const fields: [string, string | null | undefined][] = [
    // Doubled braces: an office is no person's first and last name, and no style changes the case of a title.
    ['author', author && `{{${escape(author)}}}`],
    ['title', `{{${escape(reference.title)}}}`],
    ['institution', isReport ? inBraces(author) : null],
    ['howpublished', isReport ? null : inBraces(reference.source)],
    ['type', inBraces(reference.genre)],
    ['number', inBraces(reference.number)],
    ['version', inBraces(reference.version)],
    ['year', inBraces(year)],
    ['month', month && months[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['pages', inBraces(reference.place)],
    ['url', asIs(knownUrl(reference))],
    ['urldate', accessed && `{${accessed.year}-${accessed.month}-${accessed.day}}`],
    ['language', asIs(site.lang)],
    ['note', inBraces(suppliedNote(reference))]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} = ${value}`] : []))
  return `@${isReport ? 'techreport' : 'misc'}{${reference.id},\n${lines.join(',\n')}\n}\n`
}

function inBraces(words: string | null | undefined): string | null {
  return words ? `{${escape(words)}}` : null
}

/** Addresses are not escaped: styles set them word by word. */
function asIs(words: string | null): string | null {
  return words && `{${words}}`
}

/** Braces by name: BibTeX counts also those behind a backslash. */
const named: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

function escape(words: string): string {
  const escaped = words.replace(/[\\{}~^&%#_$]/g, (sign) => named[sign] ?? `\\${sign}`)
  // TeX would join them: -- to a dash, two quotes to a double one.
  return escaped.replace(/([-'`])(?=\1)/g, '$1{}')
}
