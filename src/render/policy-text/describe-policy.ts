/**
 * What a page about one document says of it to search engines: title, issuer, date, counts.
 *
 *     甘肃省“十三五”开放型经济发展规划：甘肃省人民政府办公厅，2016年9月5日，规划。25,441 字符，目标 36。
 */
import {countUnits} from '../../policy/3-facts/duty/canonical.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {counted} from '../../ui-strings.ts'
import {bylineWords, displayTitle} from './header.ts'

export function describePolicy(policy: Policy, lexicon: Pick<Lexicon, 'agencies'>): string {
  const {metadata, text, figures, citations, duties} = policy
  const units = countUnits(
    duties.map(({value}) => value.unit),
    lexicon
  )
  const cited = citations.filter(({value}) => !value.self).length
  const counts = [
    counted.characters(text.source.length),
    counted.targets(figures.filter(({value}) => value.status === 'target').length),
    ...(cited ? [counted.citations(cited)] : []),
    ...(units ? [counted.units(units)] : [])
  ]
  return `${displayTitle(metadata)}：${bylineWords(metadata).join('，')}。${counts.join('，')}。`
}
