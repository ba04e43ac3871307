/**
 * What stands around the words of a made document: its title, who issued it when under which number, and the plan
 * that it carries out.
 */
import type {MetadataFile, PolicyKind} from '../../../src/policy/metadata.ts'
import {between, seeded} from '../bench-search/random.ts'
import type {DocumentPlan} from './families.ts'
import {shortName} from './template.ts'

const titles: Record<PolicyKind, (plan: DocumentPlan) => string> = {
  plan: ({region, topic, period}) => `${region.name}${topic}发展规划（${period!.start}—${period!.end}年）`,
  implementation: ({region, topic, period}) =>
    `${region.name}${topic}三年行动实施方案（${period!.start}—${period!.end}年）`,
  measures: ({region, topic, year}) => `${region.name}促进${topic}发展若干措施（${year}年）`,
  report: ({region, topic, year}) => `${region.name}${year}年${topic}工作情况报告`,
  speech: ({region, topic, year}) => `在${region.name}${year}年${topic}工作会议上的讲话`,
  notice: ({region, topic, year}) => `${region.name}关于做好${year}年${topic}工作的通知`,
  law: ({region, topic}) => `${region.name}${topic}促进条例`,
  other: ({region, topic, year}) => `${region.name}${year}年${topic}工作要点`
}

export function titleOf(plan: DocumentPlan): string {
  return titles[plan.kind](plan)
}

export function metadataOf(plan: DocumentPlan): MetadataFile {
  const {kind, region, period, year, seed} = plan
  const random = seeded(seed)
  const issuer = region.level === 'national' ? '国务院' : `${region.name}人民政府`
  const pad = (number: number) => String(number).padStart(2, '0')
  const code = region.level === 'national' ? '国发' : `${shortName(region.name).slice(0, 1)}政发`
  return {
    title: titleOf(plan),
    kind,
    issuer,
    issued: `${year}-${pad(between(random, 1, 12))}-${pad(between(random, 1, 28))}`,
    docNumber:
      kind === 'report' || kind === 'speech' ? null : `${code}〔${year}〕${between(random, 1, 120)}号`,
    region,
    period,
    source: {name: '按固定的种子生成，供测量速度'}
  }
}

/** The lines before the text itself. */
export function frameOf(plan: DocumentPlan): string[] {
  const {title, issuer, issued, docNumber} = metadataOf(plan)
  const [year, month, day] = issued!.split('-').map(Number)
  return [
    title!,
    ...(docNumber ? [docNumber] : []),
    issuer!,
    `${year}年${month}月${day}日`,
    ...(plan.head ? [`为贯彻落实${citationOf(plan.head)}，结合实际，现将有关工作安排如下。`] : [])
  ]
}

export function citationOf(head: DocumentPlan): string {
  const {title, docNumber} = metadataOf(head)
  return `《${title}》（${docNumber}）`
}
