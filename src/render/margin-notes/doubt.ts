/**
 * Note: what the program was not sure of here.
 */
import type {Message} from '../../policy/messages.ts'
import {notes} from '../../ui-strings.ts'
import {bodyLine, type Note, toNote} from './note.ts'

/** Repairs (`info`) are shown in the source view, not beside the text. */
export function doubtNotes(messages: readonly Message[]): Note[] {
  return messages
    .filter(({severity}) => severity !== 'info')
    .map((message, index) =>
      toNote({
        kind: 'doubt',
        id: `n-d${message.start}${index ? `-${index}` : ''}`,
        label: notes.doubt,
        lines: [bodyLine([message.reason], message.reason.length)],
        facts: [message]
      })
    )
}
