/**
 * What keeps groups of one indicator apart.
 *
 *     规模 亿元 市 · 规模 亿美元 省 · 年均增速 % 市     currency 元, 美元; form level, growth; scope city, province
 *
 * The % of a growth is not held against the 元 of a level: the form says it. Neither are its prices or years.
 */
import type {Lexicon} from '../../lexicon.ts'
import {type Basis, forms, type Split, spans} from '../links.ts'

export function findSplits(bases: readonly Basis[], {units}: Pick<Lexicon, 'units'>): Split[] {
  const money = new Set(units.filter(({dimension}) => dimension === 'money').map(({name}) => name))
  const isMoney = ({measure}: Basis) => money.has(measure)
  const measured = manyIn(bases, 'measure')
  const foreign = measured.some((basis) => !isMoney(basis))
  const currencies = manyIn(bases.filter(isMoney), 'measure')
  const splits: Split[] = [
    {reason: 'currency', between: named(currencies, 'measure')},
    {reason: 'unit', between: foreign ? named(measured, 'measure') : []},
    {reason: 'price', between: named(manyIn(bases, 'prices'), 'prices')},
    {reason: 'form', between: inOrder(forms, named(bases, 'form'))},
    {reason: 'period', between: inOrder(spans, named(manyIn(bases, 'span'), 'span'))},
    {reason: 'scope', between: named(bases, 'scope')}
  ]
  return splits.filter(({between}) => between.length > 1)
}

/** Those of a form in which something differs. */
function manyIn(bases: readonly Basis[], field: 'measure' | 'prices' | 'span'): Basis[] {
  return [...Map.groupBy(bases, ({form}) => form).values()]
    .filter((alike) => new Set(alike.map((basis) => basis[field])).size > 1)
    .flat()
}

function named(bases: readonly Basis[], field: keyof Basis): string[] {
  return [...new Set(bases.map((basis) => basis[field]))]
}

function inOrder(order: readonly string[], values: readonly string[]): string[] {
  return order.filter((value) => values.includes(value))
}
