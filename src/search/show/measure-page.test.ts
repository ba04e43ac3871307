import {expect, test} from 'vitest'
import {measurePath} from '../../render/measures/measure-path.ts'
import {measurePageOf} from './measure-page.ts'

test('a measure leads to its page; near miss: a heading and the letterhead have none', () => {
  const document = {id: 'plan'}
  expect(measurePageOf({address: 'sec_1', kind: 'measure'}, document)).toBe(measurePath('plan', 'sec_1'))
  expect(measurePageOf({address: 'sec_1', kind: 'heading'}, document)).toBeNull()
  expect(measurePageOf({address: '', kind: 'frame'}, document)).toBeNull()
})
