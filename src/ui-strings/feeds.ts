/** Words of the feeds. */
import {count} from '../ui-strings.ts'

export const feedWords = {
  follow: '订阅',
  /** 新收的文件可订阅（Atom）。 */
  before: '新收的文件可',
  after: '（Atom）。',
  all: '全部文件',
  allSubtitle: '新收的文件，后收的在前。',
  region: (region: string) => `${region}的文件`,
  regionSubtitle: (region: string) => `${region}及所辖地区新收的文件，后收的在前。`,
  topicSubtitle: (topic: string) => `有条文归入“${topic}”的文件，后收的在前。`,
  topicEntry: (document: string, topic: string, measures: number) =>
    `${document}：${topic} ${count(measures)} 条`,
  /** 推进跨境电商健康发展、培育海外仓等 7 条。 */
  heads: (heads: readonly string[], measures: number) =>
    `${heads.join('、')}${measures > heads.length ? `等 ${count(measures)} 条` : ''}。`,
  undated: (documents: number) => `另有 ${count(documents)} 份收到的日期和成文日期都未载，没有列入。`
} as const
