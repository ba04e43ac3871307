import {expect, test} from 'vitest'
import {foldRadicals} from './fold-radicals.ts'

test('radicals and joined dashes become what they look like', () => {
  expect(foldRadicals('⼈⺠政府⽂件：150⼾、⻓江⻘⻢⾭年⸺⻩河')).toEqual({
    text: '人民政府文件：150户、长江青马青年——黄河',
    count: 9
  })
})

test('characters, dashes and full-width signs stay', () => {
  const text = '人民政府文件：１５０户——长江、〇㎡①'
  expect(foldRadicals(text)).toEqual({text, count: 0})
})
