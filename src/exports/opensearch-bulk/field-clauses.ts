import type {Field} from '../../search/query/fields.ts'
import {fold} from '../../search/text/fold.ts'
import {kindWords, levelWords, yesNoWords} from '../../search/wording.ts'
import {type Clause, nothing} from './clauses.ts'
import {said} from './said.ts'

/** 部门:商务局 and the like, from the folded text behind the colon; nothing where nothing can be called so. */
export function toFieldClause(field: Field, text: string): Clause {
  switch (field) {
    case 'unit':
      return said('unitNames', text, 'within')
    case 'topic':
      return said('topicNames', text, 'within')
    case 'region':
      return said('regionNames', text, 'within')
    case 'document':
      return said('documentTitle', text, 'within')
    case 'level':
      return oneOf('level', namedSo(levelWords, text))
    case 'kind':
      return oneOf('documentKind', namedSo(kindWords, text))
    case 'year':
      return inYears(text)
    case 'target': {
      const [wanted] = namedSo(yesNoWords.t, text)
      return wanted === undefined ? nothing : {term: {hasTarget: {value: wanted === '1'}}}
    }
  }
}

function namedSo(words: Readonly<Record<string, string>>, text: string): string[] {
  return Object.keys(words).filter((value) => fold(words[value]!).includes(text))
}

function oneOf(field: string, values: string[]): Clause {
  return values.length > 0 ? {terms: {[field]: values}} : nothing
}

/** 2020 2023 */
function inYears(text: string): Clause {
  const [gte, lte = gte] = text.split(' ').map(Number)
  return Number.isFinite(gte) && Number.isFinite(lte) ? {range: {year: {gte: gte!, lte: lte!}}} : nothing
}
