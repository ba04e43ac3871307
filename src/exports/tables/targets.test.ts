import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {readPolicies} from '../../policy/index.ts'
import {toTargetRows} from '../../render/targets/target-rows.ts'
import {toTargetTable} from './targets.ts'

const {lexicon} = readLexicon('content')

test('a target that was corrected says so in its row; near miss: the others say nothing', () => {
  const source = '某市方案\n\n一、发展目标\n到2025年，外贸企业达到200家，外资企业达到30家。\n'
  const why = '附表写明。'
  const correction = {
    kind: 'figure' as const,
    quote: {exact: '200家'},
    field: 'year',
    value: 2026,
    who: '甲',
    why
  }
  const {policies, links} = readPolicies(
    [{id: 'sample', source, metadata: null, corrections: [correction]}],
    lexicon
  )
  const [head, ...rows] = toTargetTable(toTargetRows(policies, links, lexicon), null)
  const at = head!.indexOf('更正')
  expect(rows.map((row) => [row[head!.indexOf('年份')], row[at]])).toEqual([
    ['2026', '年份：程序读作“2025”，更正为“2026”（甲：附表写明。）'],
    ['2025', '']
  ])
})
