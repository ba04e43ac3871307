import {h, s} from 'hastscript'
import {expect, test} from 'vitest'
import {toMarkup} from './to-markup.ts'

test('signs that XML takes for its own are references, in values and in words', () => {
  const chart = s('svg', [s('rect', {dataValue: '甲<script>&"'}), s('text', '="<b>]]>"')])
  expect(toMarkup(chart)).toBe(
    '<svg><rect data-value="甲&#x3C;script>&#x26;&#x22;" /><text>="&#x3C;b>]]&#x3E;"</text></svg>'
  )
})

test('near miss: a chart without them is what HTML makes of it', () => {
  expect(toMarkup(h('svg', [s('text', {x: 1}, '甲 > 乙')]))).toBe('<svg><text x="1">甲 > 乙</text></svg>')
})
