import {expect, test} from 'vitest'
import type {Message} from '../../policy/messages.ts'
import {doubtAt, policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {toMendedLines} from './repairs.ts'
import {renderSource} from './source.ts'

const policy = policyOf('某市方案\n一、目标\n到 2025年达到 70亿元，引进30家。\n')
const repair = (words: string, line: number, reason: string): Message => ({
  ...doubtAt(policy, words, reason),
  line,
  severity: 'info'
})

test('repairs of one line stand together, each reason once, with the provision they are in', () => {
  const messages = [
    repair('70', 3, '字间的空格不读'),
    repair('2025', 3, '字间的空格不读'),
    repair('30家', 3, '全角读作半角'),
    repair('某市', 1, '字间的空格不读')
  ]
  expect(toMendedLines({...policy, messages})).toEqual([
    {line: 1, reasons: [{reason: '字间的空格不读', places: 1}], section: null},
    {
      line: 3,
      reasons: [
        {reason: '字间的空格不读', places: 2},
        {reason: '全角读作半角', places: 1}
      ],
      section: 'sec_1'
    }
  ])
})

test('near miss: a doubt mends nothing, and a message about the whole file has no line', () => {
  const encoding = {...repair('某市', 1, '按 GB18030 读'), start: 0, end: 0}
  expect(toMendedLines({...policy, messages: [encoding, doubtAt(policy, '70', '存疑')]})).toEqual([])
})

test('every mended line leads to the next one, the last back to the list, others nowhere', () => {
  const html = toHtml(renderSource(policy.text, [1, 3]))
  expect(html).toContain(
    '<li id="L1">某市方案<a class="next-repair" href="#L3">下一处修补在第 3 行</a></li><li id="L2">一、目标</li>'
  )
  expect(html).toContain('<a class="next-repair" href="#repairs">这是最后一处，回到修补一览</a>')
})
