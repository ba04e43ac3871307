import {expect, test} from 'vitest'
import {toNumeral} from './to-numeral.ts'

test.each([
  [10, 'chineseCounting', '十'],
  [23, 'chineseCountingThousand', '二十三'],
  [110, 'japaneseCounting', '一百一十'],
  [105, 'taiwaneseCountingThousand', '一百零五'],
  [20, 'ideographDigital', '二〇'],
  [12, 'chineseLegalSimplified', '拾贰'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [2, 'decimalEnclosedParen', '⑵'],
  [7, 'decimalZero', '07'],
  [12, 'decimalFullWidth', '１２'],
  [2, 'ideographTraditional', '乙'],
  [28, 'upperLetter', 'BB'],
  [3, 'lower-alpha', 'c'],
  [14, 'upperRoman', 'XIV'],
  [4, 'lower-roman', 'iv'],
  [1000, 'chineseCounting', '1000'],
  [5, 'a way nobody knows', '5']
])('%i as %s is %s', (number, way, numeral) => {
  expect(toNumeral(number, way)).toBe(numeral)
})
