/**
 * Fact: a responsible unit.
 *
 *     （责任单位：各县〔区〕人民政府，市财政局、商务局）
 *                                         ^^^^^^   市商务局, resp
 *     （省商务厅牵头，合肥海关配合）
 *       ^^^^^^^^ lead   ^^^^^^^^ support
 *     由市商务局牵头，市财政局配合
 *       ^^^^^^^^ lead ^^^^^^^^ support
 */
import {z} from 'zod'
import {findBrackets} from '../1-text/brackets.ts'
import {type Doubt, defineFact, type Finding} from './define-fact.ts'
import {type DutyBracket, readDutyBracket, saysOrder} from './duty/bracket.ts'
import type {WrittenUnit} from './duty/groups.ts'
import {toUnitNames, type UnitNames} from './duty/names.ts'
import {readRunning} from './duty/running.ts'
import {type DutyWords, toDutyWords} from './duty/words.ts'
import type {Passage, TablePassage} from './passages.ts'

export const roles = ['lead', 'support', 'resp'] as const

const schema = z.object({
  /** Restored to its full name. */
  unit: z.string(),
  asWritten: z.string(),
  role: z.enum(roles),
  /** Which comma-separated group of its bracket it stands in, from 0. */
  group: z.int()
})

/** Brackets, the colon of a label, and what running text says of units; the head of a table's column needs none. */
const signs = /[（(〔［[【：:]|牵头|会同|负责/

type Found = Finding<z.output<typeof schema>> | Doubt

export const duty = defineFact({
  name: 'duty',
  schema,
  readsTables: true,
  survey: readOrder,
  *find(text, passage, order) {
    if (!passage.table && !signs.test(text)) return
    const {lexicon, document} = passage
    const words = toDutyWords(lexicon)
    const names = toUnitNames(document.metadata.region, lexicon)
    const first = order && passage.at >= order.from ? order.first : null
    const read = passage.table ? readTable(passage.table, words, names) : readText(text, words, names)
    for (const {bracket, from, bare} of read) yield* toFindings(bracket, from, bare ? null : first, names)
  }
})

interface Order {
  first: 'unit' | 'group'
  from: number
}

/** From where on what comes first in a bracket leads, as the document says: 列第一位者为牵头单位，下同. */
function readOrder(passages: readonly Passage[]): Order | null {
  for (const {text, at} of passages) {
    const first = saysOrder(text)
    if (first) return {first, from: at}
  }
  return null
}

interface Placed {
  bracket: DutyBracket
  from: number
  /** Without a bracket around it: the order of its units says nothing. */
  bare: boolean
}

/** Brackets within so many others name no units; each level is read once more. */
const deepest = 8

function* readText(text: string, words: DutyWords, names: UnitNames): Generator<Placed> {
  let read = 0
  for (const {start, end, depth} of findBrackets(text, '（〔［【')) {
    if (start < read || depth >= deepest) continue
    const bracket = readDutyBracket(text.slice(start + 1, end - 1), words)
    if (!bracket) continue
    read = end
    yield {bracket, from: start + 1, bare: false}
  }
  if (read > 0) return
  const isNamed = (unit: string) =>
    !words.isGeneric(unit) && (names.saysWhose(unit) || /办公室|指挥部/.test(unit))
  const line = text.trim().replace(/。$/, '')
  const labelled = words.label.test(line) ? readDutyBracket(line, words) : null
  words.label.lastIndex = 0
  if (labelled) yield {bracket: labelled, from: text.indexOf(line), bare: false}
  else yield {bracket: {units: readRunning(text, words, isNamed), lost: null}, from: 0, bare: true}
}

/** 重点任务 ⇥ 责任单位 ⇥ 配合单位: the heads say which cells name units, and in which role. */
function* readTable({rows}: TablePassage, words: DutyWords, names: UnitNames): Generator<Placed> {
  const roles: (WrittenUnit['role'] | null)[] = []
  for (const {cells} of rows) {
    for (const [column, {text, start}] of cells.entries()) {
      const head = words.head.exec(text.replace(/\s/g, ''))
      if (head) roles[column] = words.roleOf.get(head.groups!['word']!) ?? 'resp'
      else if (roles[column]) {
        const bracket = readDutyBracket(`责任单位：${text}`, words)
        const shift = '责任单位：'.length
        const units = (bracket?.units ?? []).filter(({asWritten}) => words.isUnit(asWritten))
        const moved = units.map((unit) => {
          const role = unit.role === 'resp' ? roles[column]! : unit.role
          return {...unit, role, start: unit.start - shift, end: unit.end - shift}
        })
        yield {bracket: {units: moved, lost: null}, from: start, bare: false}
      } else for (const placed of readText(text, words, names)) yield {...placed, from: placed.from + start}
    }
  }
}

function* toFindings(
  {units, lost}: DutyBracket,
  from: number,
  first: Order['first'] | null,
  names: UnitNames
): Generator<Found> {
  if (lost) yield {start: from, end: from + lost.length, doubt: `原文为“${lost}”，按“责${lost}”读`}
  const ordered = units.every(({role}) => role === 'resp') ? first : null
  for (const [index, written] of names.restore(units).entries()) {
    const {unit, asWritten, group, doubt} = written
    const spot = {start: from + written.start, end: from + written.end}
    if (doubt) yield {...spot, doubt}
    const role = ordered ? roleByOrder(ordered, index, group) : written.role
    yield {...spot, value: {unit, asWritten, role, group}}
  }
}

function roleByOrder(first: Order['first'], index: number, group: number): WrittenUnit['role'] {
  if (first === 'group') return group === 0 ? 'lead' : 'support'
  return index === 0 ? 'lead' : 'resp'
}
