/** Hand-made documents and figures for the tests of this step. */
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {readPolicy} from '../index.ts'
import type {Lexicon} from '../lexicon.ts'
import type {MetadataFile, Region} from '../metadata.ts'
import type {Figure, Policy} from '../policy.ts'

export const {lexicon}: {lexicon: Lexicon} = readLexicon('content')

/** Level by the form of the code: 000000, 150000, 150100, 150102. */
export function toRegion(code: string): Region {
  const level = /^0+$/.test(code)
    ? 'national'
    : code.endsWith('0000')
      ? 'province'
      : code.endsWith('00')
        ? 'city'
        : 'county'
  return {code, name: `地区${code}`, level}
}

/** A document read from a text, with what its .yaml would say. */
export function samplePolicy(
  id: string,
  source: string,
  about: Partial<Pick<MetadataFile, 'title' | 'issuer' | 'issued' | 'docNumber' | 'period'>> & {
    code?: string
  } = {}
): Policy {
  const {code, ...said} = about
  const metadata: MetadataFile = {
    title: null,
    kind: 'plan',
    issuer: null,
    issued: null,
    docNumber: null,
    region: code === undefined ? null : toRegion(code),
    period: null,
    source: {name: '例子'},
    ...said
  }
  return readPolicy({id, source, metadata}, lexicon)
}

/** A figure with nothing said but what is given. */
export function sampleFigure(id: string, quote: string, value: Partial<Figure['value']>, start = 0): Figure {
  return {
    id,
    kind: 'figure',
    start,
    end: start + quote.length,
    quote,
    rule: 'sample',
    section: null,
    value: {
      valueText: '',
      valueStart: start,
      valueEnd: start,
      value: null,
      valueMax: null,
      unit: '',
      comparator: '=',
      indicator: '',
      status: 'target',
      year: null,
      baseYear: null,
      baseValue: null,
      change: null,
      cumulative: false,
      masked: false,
      strength: null,
      scope: null,
      ...value
    }
  }
}
