import {expect, test} from 'vitest'
import {licenceNames} from '../exports/licences.ts'
import {licenceText} from './licences.ts'

test.each(licenceNames)('%s is named with its address, and texts are excepted', (name) => {
  expect(licenceText(name)).toMatch(new RegExp(`按 ${name} 许可公开（https://.*/.*）.*不在这一许可之内`))
})

test('near miss: where nobody said which, of the tables nothing is told', () => {
  expect(licenceText(null)).not.toMatch(/许可|表格/)
})
