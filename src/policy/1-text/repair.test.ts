import {join} from 'node:path'
import {runFixtures} from '../../test/fixtures.ts'
import {repair} from './repair.ts'

/** The text as it is read, then what was repaired: `start–end rule reason`. */
runFixtures(join(import.meta.dirname, 'fixtures'), (input) => {
  const {text, messages} = repair(input)
  const lines = messages.map(
    ({start, end, rule, reason, severity}) =>
      `${severity === 'warning' ? '!' : '~'} ${start}–${end} ${rule} ${reason}`
  )
  return `${text.repaired}\n----\n${lines.join('\n')}\n`
})
