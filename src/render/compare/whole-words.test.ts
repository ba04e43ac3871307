import {expect, test} from 'vitest'
import {findSubstitutions} from '../../policy/4-links/substitutions.ts'
import {toWholeWords} from './whole-words.ts'

/** Replacements as `from→to`, widened. */
function widen(a: string, b: string): string[] {
  const wording = {a, b}
  const runs = findSubstitutions([wording])[0]!
  const replaced = new Set(runs.filter(({kind}) => kind === 'replaced'))
  return toWholeWords(wording, runs, replaced).map(
    (run) => `${a.slice(run.a.start, run.a.end)}→${b.slice(run.b.start, run.b.end)}`
  )
}

test('a first letter both words share is part of them', () => {
  expect(widen('扩大投资合作、加强社会事务合作等方面', '扩大投资合作、加入RCEP等方面')).toEqual([
    '加强社会事务合作→加入RCEP'
  ])
})

test('a last letter that only ends words is part of them', () => {
  expect(widen('全力将开发区作为承接载体', '全力将*经开区作为承接载体')).toEqual(['开发区→*经开区'])
})

test('near miss: the letter begins or is a word of its own', () => {
  expect(widen('农产品和机电产品所占份额', '农产品和高新产品所占份额')).toEqual(['机电→高新'])
  expect(widen('这些短板要在“十三五”期间着力加以解决', '这些短板要在今后着力加以解决')).toEqual([
    '“十三五”期间→今后'
  ])
  expect(widen('划好古桥区域的边界', '划好古路区域的边界')).toEqual(['桥→路'])
})

test('near miss: nothing is taken over punctuation or from a word only one side has', () => {
  expect(widen('逐一护好古桥。区里负责巡查', '逐一护好古道。区里负责巡查')).toEqual(['桥→道'])
  expect(widen('共同扩大投资加强合作力度', '共同扩大投资加快物流合作力度')).toEqual(['加强→加快物流'])
})
