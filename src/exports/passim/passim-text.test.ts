import {expect, test} from 'vitest'
import {samplePolicy} from '../../policy/4-links/samples.ts'
import {toPassimText} from './passim-text.ts'

const source = `某市人民政府办公室关于印发方案的通知

各县区人民政府：

一、支持企业开拓市场。支持企业参加境外展会，扩大𬭩矿出口。（责任单位：市商务局、市财政局）

二、加快口岸建设。完善口岸功能。
`

test('names and frame are blanks of their own length, everything else is as it is read', () => {
  const policy = samplePolicy('a', source)
  const words = toPassimText(policy)
  expect(words).toHaveLength(policy.text.repaired.length)
  expect(words).toContain('支持企业参加境外展会，扩大𬭩矿出口。（责任单位：')
  expect(words).not.toContain('市商务局')
  expect(words).not.toContain('各县区人民政府')
  expect(words.replaceAll(' ', '').length).toBeLessThan(policy.text.repaired.replaceAll(' ', '').length)
  for (const [at, unit] of Array.from({length: words.length}, (_, at) => [at, words[at]!] as const))
    if (unit !== ' ') expect(unit).toBe(policy.text.repaired[at])
})
