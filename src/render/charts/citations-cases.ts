/** Citations for chart-cases.ts. */
import type {Element} from 'hast'
import {type CitationRow, citations} from './citations.ts'

const law = {id: 'law', name: '某国外商投资法'}
const rules = {id: 'rules', name: '某国外商投资法实施条例'}
const city = {id: 'city', name: '某市外商投资条例'}
const province = {id: 'province', name: '某省外商投资权益保护条例（修订）'}

const rows: CitationRow[] = [
  {from: rules, to: law, places: 5},
  {from: city, to: law, places: 2},
  {from: city, to: rules, places: 1},
  {from: province, to: rules, places: 1}
]
const long = {id: 'long', name: '某市人民政府办公厅关于加快推进某某产业转型升级高质量发展若干政策措施的通知'}

const wide = {width: 648, column: 236, lines: 2}
const phone = {width: 328, column: 118, lines: 4}

export const citationsCases: Record<string, () => Element> = {
  wide: () => citations(rows, wide),
  phone: () => citations(rows, phone),
  'one-line': () => citations(rows.slice(0, 1), wide),
  'long-names-are-broken-then-cut': () => citations([{from: long, to: law, places: 1200}], phone)
}
