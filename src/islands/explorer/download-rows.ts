/** The rows shown, in their order, out of the CSV of the whole table. */
import {fromCsv, toCsv} from '../../exports/csv.ts'
import {siteAddress} from '../../exports/site-address.ts'
import {make} from '../make-element.ts'
import {siteRoot} from '../site-root.ts'

/** `places`: of the rows in the file, its head not counted. Throws where the file is not to be had. */
export async function downloadRows({href, download}: HTMLAnchorElement, places: readonly number[]) {
  const answer = await fetch(href)
  if (!answer.ok) throw new Error(`${href} ${answer.status}`)
  const rows = pickRows(await answer.text(), places, siteRoot())
  const file = new Blob([rows], {type: 'text/csv;charset=utf-8'})
  const own = URL.createObjectURL(file)
  make('a', {href: own, download}).click()
  setTimeout(() => URL.revokeObjectURL(own), 60_000)
}

/** Paths from the root of the site become whole addresses: /targets/ → https://example.org/plans/targets/ */
export function pickRows(csv: string, places: readonly number[], root: URL): string {
  const [head, ...rows] = fromCsv(csv)
  const whole = (cell: string) => (/^\/[^\s/]/.test(cell) ? siteAddress(cell, root) : cell)
  return toCsv([head!, ...places.map((at) => rows[at]!.map(whole))])
}
