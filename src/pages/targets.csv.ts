import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toTargetTable} from '../exports/tables/targets.ts'
import {toTargetRows} from '../render/targets/target-rows.ts'
import {toTargetSections} from '../render/targets/target-sections.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, links, lexicon} = corpus()
  const sections = toTargetSections(toTargetRows(policies, links, lexicon))
  const rows = sections.flatMap(({groups}) => groups.flatMap(({rows}) => rows))
  return new Response(toCsv(toTargetTable(rows, siteRoot(site))))
}
