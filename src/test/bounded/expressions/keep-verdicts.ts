/** `node keep-verdicts.ts`: asks recheck about what is new, and keeps the verdicts of all that can grow. */
import {writeFileSync} from 'node:fs'
import {findAll} from './find-all.ts'
import {canGrow, judge, readVerdicts, type Verdicts, verdictsFile} from './judge.ts'

const known = readVerdicts()
const kept: Verdicts = {}
for (const [words, expression] of [...findAll().all].sort(([one], [other]) => (one < other ? -1 : 1)))
  if (canGrow(expression)) kept[words] = known[words] ?? (await judge(expression, 30_000))
writeFileSync(verdictsFile, `${JSON.stringify(kept, null, 1)}\n`)
