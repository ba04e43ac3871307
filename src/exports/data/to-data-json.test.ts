import {expect, test} from 'vitest'
import {toDataJson, toNested} from './to-data-json.ts'

test('dots become nesting', () => {
  expect(toNested({id: 'a', 'region.code': '620000', 'region.level': null})).toEqual({
    id: 'a',
    region: {code: '620000', level: null}
  })
})

test('what nothing is told of is null as a whole', () => {
  expect(toNested({id: 'a', 'region.code': null, 'region.level': null})).toEqual({id: 'a', region: null})
})

test('each row has its line', () => {
  expect(toDataJson({rows: [{id: 'a'}, {id: 'b'}]})).toBe('[\n{"id":"a"},\n{"id":"b"}\n]\n')
  expect(toDataJson({rows: []})).toBe('[]\n')
})
