/**
 * A table of words in tab-separated lines: for lists too long for YAML, which people keep in a spreadsheet.
 *
 *     420600 ⇥ 襄阳市 ⇥ 襄阳、襄樊市、襄樊
 *     ^ code   ^ name   ^ short and old names, by 、
 *
 * Lines that begin with # say where the table comes from.
 */
import type {Lexicon} from '../policy/lexicon.ts'
import type {Region} from '../policy/metadata.ts'
import type {YamlProblem} from './from-yaml.ts'

type Regions = Lexicon['regions']

/** Administrative divisions from a table of code, name, aliases; problems with line and column instead. */
export function regionsFromTsv(source: string): {value: Regions} | {problems: YamlProblem[]} {
  const value: Regions[number][] = []
  const problems: YamlProblem[] = []
  const owners = new Map<string, number>()
  source.split(/\r\n|\n|\r/).forEach((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return
    const line = index + 1
    const cells = text.split('\t')
    const [code = '', name = '', others = ''] = cells.map((cell) => cell.trim())
    const fault = (cell: number, reason: string) =>
      problems.push({line, column: cells.slice(0, cell).join('\t').length + (cell > 0 ? 2 : 1), reason})
    if (!/^\d{6}$/.test(code)) fault(0, '第一列应为六位行政区划代码（GB/T 2260），后面是制表符')
    else if (owners.has(code)) fault(0, `代码 ${code} 与第 ${owners.get(code)} 行重复`)
    if (name === '') fault(1, '第二列应为名称')
    if (cells.length > 3) fault(3, '只应有三列：代码、名称、简称和旧名（用“、”分开）')
    const level = levelOf(code)
    const aliases = others === '' ? [] : others.split('、')
    // Many districts share a name (朝阳区): only above them must a name mean one place.
    if (level !== 'county') {
      for (const [place, word] of [name, ...aliases].entries()) {
        if (owners.has(word)) fault(place === 0 ? 1 : 2, `“${word}”与第 ${owners.get(word)} 行重复`)
        else owners.set(word, line)
      }
    }
    owners.set(code, owners.get(code) ?? line)
    value.push({code, name, level, aliases})
  })
  return problems.length > 0 ? {problems} : {value}
}

/** 000000 all of China, 42 00 00 a province, 42 06 00 a city, 42 06 02 a county or district. */
function levelOf(code: string): Region['level'] {
  if (code === '000000') return 'national'
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county'
}
