/**
 * Responsible units in running text, where a verb says who: no bracket around them.
 *
 *     由市商务局牵头，市财政局、市税务局配合，……      市金融办负责，市财政局配合。      市商务局要牵头做好……
 *       ^^^^^^^^ lead ^^^^^^^^ ^^^^^^^^ support     ^^^^^^^^ resp
 *
 * Only units that are named: 由企业牵头, 由国务院主管部门会同有关部门 name nobody in particular.
 */
import {matchesOf} from '../../1-text/matches.ts'
import {readGroup, type WrittenUnit} from './groups.ts'
import type {DutyWords} from './words.ts'

const units = '(?<units>(?:[^，,。；;：:！？（）()“”\\s由]|（[^（）]{1,40}）){2,80}?)'
const handed = new RegExp(`由${units}(?<verb>牵头|会同|负责)`, 'g')
/** A clause that opens with its unit: 市商务局要牵头做好……; 市金融办负责，市财政局配合。 */
const opening = new RegExp(
  `(?:^|[。；;，,])\\s*${units}(?:要|应|应当|具体)?(?<verb>牵头(?!单位|部门)|会同|负责(?!人))`,
  'g'
)
const helping =
  /^[，,](?<units>[^，,。；;：:（）()]{2,60}?)(?:等)?(?:积极|密切|共同)?(?:配合|参与|参加|协助)(?=[，,。；;]|$)/
const reach = 80
const longestTail = 1
/** What no name of a unit holds. */
const verb = /委托|组织开展|^国务院$/

/** Units of a sentence in order. `isNamed` tells a unit in particular from a kind of unit: 企业, 领导小组. */
export function readRunning(
  text: string,
  words: DutyWords,
  isNamed: (unit: string) => boolean
): WrittenUnit[] {
  if (!/牵头|会同|负责/.test(text)) return []
  const named = (start: number, end: number, role: WrittenUnit['role'], group: number) => {
    const written = readGroup(text, {start, end, role, group}, words)
    const names = written.map(({asWritten}) => asWritten)
    const last = names.at(-1) ?? ''
    const every = names.every((name) => (words.isUnit(name) || last.endsWith('部门')) && !verb.test(name))
    return every && names.some(isNamed) ? written : []
  }
  const found: WrittenUnit[] = []
  for (const shape of [handed, opening]) {
    for (const {0: raw, index, groups} of matchesOf(text, shape)) {
      const said = groups!['verb']!
      const end = index + raw.length
      const from = index + raw.indexOf(groups!['units']!)
      const group = found.length
      const main = named(from, from + groups!['units']!.length, said === '负责' ? 'resp' : 'lead', group)
      if (main.length === 0) continue
      found.push(...main)
      if (said === '会同')
        found.push(...readAlong(text, end, words, (to) => named(end, to, 'support', group + 1)))
      const help = helping.exec(text.slice(end, end + reach))
      if (help) found.push(...named(end + 1, end + 1 + help.groups!['units']!.length, 'support', group + 1))
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** 会同市财政局、市税务局制定……: the units up to the first word that belongs to none. */
function readAlong(
  text: string,
  at: number,
  words: DutyWords,
  named: (to: number) => WrittenUnit[]
): WrittenUnit[] {
  const rest = /^[^，,。；;：:（）()]{2,60}/.exec(text.slice(at, at + reach))?.[0] ?? ''
  let longest: WrittenUnit[] = []
  let since = 0
  for (let length = 3; length <= rest.length && (longest.length === 0 || since <= longestTail); length++) {
    since++
    // 国务院商务主管部|门: a name goes on as long as it may.
    const along = '、和及'.includes(rest[length] ?? '。') ? [] : named(at + length)
    const last = along.at(-1)?.asWritten ?? ''
    if (!words.mayEnd(last) && !last.endsWith('部门')) continue
    longest = along
    since = 0
  }
  return longest
}
