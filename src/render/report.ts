/**
 * Every message of a document, grouped by rule, doubts before repairs, each with where a person finds it.
 */
import {readSlice} from '../policy/1-text/text.ts'
import type {Message} from '../policy/messages.ts'
import type {Policy} from '../policy/policy.ts'
import {sectionAt} from '../policy/section-at.ts'
import {addressLabel} from './address-label.ts'
import {showCharacters} from './show-characters.ts'

export interface ReportRow {
  message: Message
  /** The words it is about, a few characters of them. */
  words: string
  /** Innermost section around it and its name; `null` before the first one. */
  section: {id: string; label: string} | null
}

export interface ReportGroup {
  rule: string
  severity: Message['severity']
  rows: ReportRow[]
}

const order: readonly Message['severity'][] = ['error', 'warning', 'info']
const mostCharacters = 60

export function toReport(policy: Policy): ReportGroup[] {
  const groups = Map.groupBy(policy.messages, ({severity, rule}) => `${order.indexOf(severity)} ${rule}`)
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, messages]) => {
      const {rule, severity} = messages[0]!
      return {rule, severity, rows: messages.map((message) => toRow(policy, message))}
    })
}

function toRow(policy: Policy, message: Message): ReportRow {
  const {text, sections} = policy
  const {start, end, severity} = message
  // A repair is shown as it stood before; a doubt as it is read.
  const isRepair = severity === 'info'
  const words = isRepair ? showCharacters(text.source.slice(start, end)) : readSlice(text, start, end).trim()
  const around = sectionAt(sections, message.start)
  return {
    message,
    words: words.length > mostCharacters ? `${words.slice(0, mostCharacters)}……` : words,
    section: around ? {id: around.id, label: addressLabel(policy, around.id)} : null
  }
}
