/** A law and what cites it, read from their texts, for the tests of this folder. */
import {resolveCitations} from '../../policy/4-links/citations.ts'
import type {Links} from '../../policy/4-links/links.ts'
import {lexicon, samplePolicy} from '../../policy/4-links/samples.ts'
import type {Policy} from '../../policy/policy.ts'
import {noLinks} from '../policy-text.samples.ts'

export const law = samplePolicy('law', '某省湿地条例\n第一条 为了湿地。\n第二条 湿地受保护。\n', {
  title: '某省湿地条例',
  issued: '2019-01-01'
})

export const rules = samplePolicy(
  'rules',
  '某市湿地办法\n第一条 根据《某省湿地条例》制定本办法。\n第二条 《某省湿地条例》第二条所称湿地，是指沼泽。《某省候鸟条例》另有规定的除外。\n',
  {title: '某市湿地办法', issued: '2021-01-01'}
)

export const plan = samplePolicy(
  'plan',
  '某市生态方案\n根据《某省候鸟条例》、省委《关于保护天鹅的决定》，制定本方案。\n一、任务\n落实《某市天鹅办法》（某政发〔2023〕5号）。\n',
  {title: '某市生态方案', issued: '2022-01-01'}
)

export function linksOf(...policies: Policy[]): Links {
  return {...noLinks, ...resolveCitations(policies, lexicon)}
}
