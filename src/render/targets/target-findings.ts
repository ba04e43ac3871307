/**
 * What the table of targets comes to, in one sentence for each document.
 *
 *     甘肃规划 6 项相符或容差内相符；中卫方案 2 项写的比首末值推出来的低。
 */
import type {Audit} from '../../policy/4-links/links.ts'
import {findingWords, targetWords} from '../../ui-strings/targets.ts'
import {isRate, type TargetRow} from './target-rows.ts'

export interface TargetFindings {
  title: string
  lede: string
  description: string
}

export function toTargetFindings(rows: readonly TargetRow[]): TargetFindings {
  const documents = Map.groupBy(rows, ({policy}) => policy)
  const description = targetWords.description(documents.size, rows.length)
  if (rows.length === 0) return {title: targetWords.none, lede: '', description}
  const rated = new Set(rows.flatMap(({audit}) => (audit && isAssessable(audit) ? [audit] : [])))
  const sentences = [...documents].flatMap(([{metadata}, own]) => {
    const audits = [...new Set(own.flatMap(({audit}) => audit ?? []))]
    return audits.length > 0 ? [`${metadata.shortTitle} ${describe(audits)}`] : []
  })
  return {
    title: targetWords.title(documents.size, rows.length, rated.size),
    lede: sentences.length > 0 ? `${sentences.join('；')}。` : targetWords.noLede,
    description
  }
}

/** 51 行：文中写目标的 76 处 …: the rows, and why some numbers of the texts have none of their own. */
export function shownWords(rows: readonly TargetRow[]): string {
  const merged = rows.flatMap(({figure, figures}) =>
    figures.filter((each) => each !== figure).map((each) => isRate(each) && !isRate(figure))
  )
  const rates = merged.filter((isJoined) => isJoined).length
  return targetWords.shown(rows.length, rows.length + merged.length, rates, merged.length - rates)
}

function isAssessable({verdict, kind}: Audit): boolean {
  return kind === 'growth' && verdict !== 'not-assessable'
}

function describe(audits: readonly Audit[]): string {
  const good = audits.filter(({verdict}) => verdict === 'consistent' || verdict === 'within-tolerance')
  const odd = audits.filter(({verdict}) => verdict === 'inconsistent')
  const below = odd.filter((audit) => toDifference(audit) < 0)
  const above = odd.filter((audit) => toDifference(audit) > 0)
  const unclear = odd.length - below.length - above.length
  const unable = audits.length - good.length - odd.length
  return [
    good.length > 0 && findingWords.good(good.length),
    below.length > 0 && findingWords.lower(below.length),
    above.length > 0 && findingWords.higher(above.length),
    unclear > 0 && findingWords.different(unclear),
    unable > 0 && findingWords.unable(unable)
  ]
    .filter(Boolean)
    .join('，')
}

/** 年均增长25% against 25.99%: −0.99; NaN, which is neither, where either has no number. */
function toDifference({stated, computed}: Audit): number {
  return toNumber(stated) - toNumber(computed)
}

function toNumber(words: string): number {
  return Number(/-?\d+(?:\.\d+)?/.exec(words)?.[0])
}
