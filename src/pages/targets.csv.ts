import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toTargetTable} from '../exports/tables/targets.ts'
import {toTargetRows} from '../render/targets/target-rows.ts'
import {toTargetSections} from '../render/targets/target-sections.ts'

export function GET(): Response {
  const {policies, links, lexicon} = corpus()
  const sections = toTargetSections(toTargetRows(policies, links, lexicon))
  return new Response(toCsv(toTargetTable(sections.flatMap(({groups}) => groups.flatMap(({rows}) => rows)))))
}
