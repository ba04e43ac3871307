/** Targets as a table: one row of the page is one row of the file. */

import {displayTitle} from '../../render/policy-text/header.ts'
import {toForce, toVerdictWords} from '../../render/targets/target-explorer.ts'
import type {TargetRow} from '../../render/targets/target-rows.ts'
import {targetSources} from '../../render/targets/target-sources.ts'
import {toTargetCells} from '../../render/targets/target-words.ts'
import {correctionWords} from '../../ui-strings/corrections.ts'
import {targetWords} from '../../ui-strings/targets.ts'
import {siteAddress} from '../site-address.ts'

type Column = keyof typeof targetWords.columns

export function toTargetTable(rows: readonly TargetRow[], root: URL | null): string[][] {
  return [Object.values(targetWords.columns), ...rows.map((row) => Object.values(toCells(row, root)))]
}

function toCells(row: TargetRow, root: URL | null): Record<Column, string> {
  const {policy, figure, figures} = row
  const {name, note, base, baseYear, sign, value, unit, year, stated, computed} = toTargetCells(row)
  return {
    indicator: [name, note].filter(Boolean).join('，'),
    document: displayTitle(policy.metadata),
    region: policy.metadata.region?.name ?? '',
    base,
    baseYear,
    target: [sign, value].filter(Boolean).join(' '),
    unit,
    year,
    stated,
    computed,
    force: toForce(row),
    audit: toVerdictWords(row).join('；'),
    corrected: figures.flatMap(({corrections = []}) => corrections.map(correctionWords.told)).join('；'),
    quote: figure.quote.replace(/\s+/g, ' '),
    link: siteAddress(targetSources(policy, figures)[0]!.href, root)
  }
}
