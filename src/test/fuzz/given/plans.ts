/** Several plans with what is known about them, which have to do with each other: they cite and repeat one another. */
import fc from 'fast-check'
import {toRegion} from '../../../policy/4-links/samples.ts'
import {readPolicy} from '../../../policy/index.ts'
import type {MetadataFile} from '../../../policy/metadata.ts'
import type {Policy} from '../../../policy/policy.ts'
import {lexicon} from '../collection.ts'
import {planLine} from './plan-text.ts'

export interface Plan {
  lines: string[]
  /** Lines of the plan before it that it repeats, places counted round. */
  repeated: number[]
  title: string | null
  docNumber: string | null
  issued: string | null
  code: string | null
}

const titles = ['某省“十四五”开放规划', '关于促进外贸的若干措施', '某市方案（2023—2027年）', '外商投资法']
const plan: fc.Arbitrary<Plan> = fc.record(
  {
    lines: fc.array(planLine, {maxLength: 4, size: 'max'}),
    repeated: fc.array(fc.nat(9), {maxLength: 3}),
    title: fc.constantFrom(null, ...titles),
    docNumber: fc.constantFrom(null, '某政发〔2020〕1号', '某政发〔2020〕2号', '国发〔2018〕3号'),
    issued: fc.constantFrom(null, '2018-01-01', '2020-05-06'),
    code: fc.constantFrom(null, '000000', '620000', '620100', '640500')
  },
  {noNullPrototype: true}
)

export function plansOf(most: number): fc.Arbitrary<Plan[]> {
  return fc.array(plan, {minLength: 2, maxLength: most})
}

/** Read one by one, as `d0`, `d1` …; a plan of which only the text is known may stand as its text. */
export function readPlans(plans: readonly (Plan | string)[]): Policy[] {
  let before: readonly string[] = []
  return plans.map((plan, at) => {
    const id = `d${at}`
    if (typeof plan === 'string') return readPolicy({id, source: plan, metadata: null}, lexicon)
    const {lines, repeated} = plan
    const again = repeated.flatMap((at) => (before.length > 0 ? [before[at % before.length]!] : []))
    before = [...lines, ...again]
    const source = before.map((line) => `${line}\n`).join('')
    return readPolicy({id, source, metadata: toMetadata(plan)}, lexicon)
  })
}

function toMetadata({title, docNumber, issued, code}: Plan): MetadataFile {
  const about = {kind: 'plan', issuer: null, period: null, source: {name: '例子'}} as const
  return {...about, title, docNumber, issued, region: code === null ? null : toRegion(code)}
}
