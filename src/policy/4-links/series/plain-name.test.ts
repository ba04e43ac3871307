import {expect, test} from 'vitest'
import {plainName} from './plain-name.ts'

test.each([
  ['专精特新“小巨人”企业', '专精特新小巨人企业'],
  ['数字经济核心产业增加值/GDP（%）', '数字经济核心产业增加值-GDP'],
  ['..甲.乙..', '甲.乙'],
  ['（甲）', '甲'],
  ['..', ''],
  // What is cut off at 60 characters ends with no point either.
  [`甲${'.'.repeat(70)}乙`, '甲'],
  [`${'.'.repeat(70)}${'甲'.repeat(59)}.乙`, '甲'.repeat(59)]
])('%s is plainly %s', (name, plain) => expect(plainName(name)).toBe(plain))
