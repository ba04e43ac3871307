/** The part of OpenSearch's query language that our queries are put into. */

export type Clause =
  | {match_phrase: Record<string, {query: string; boost?: number}>}
  | {match: Record<string, {query: string; boost?: number}>}
  | {term: Record<string, {value: string | boolean}>}
  | {terms: Record<string, string[]>}
  | {range: Record<string, {gte: number; lte: number}>}
  | {match_all: Record<string, never>}
  | {match_none: Record<string, never>}
  | {bool: BoolClause}

export interface BoolClause {
  filter?: Clause[]
  must_not?: Clause[]
  should?: Clause[]
  minimum_should_match?: number
}

/** Body of `POST /cemai-records/_search`. */
export interface SearchBody {
  query: Clause
  sort: Record<string, 'asc' | 'desc'>[]
  size: number
  track_total_hits: boolean
}

export function anyOf(should: Clause[]): Clause {
  const [only] = should
  if (!only) return nothing
  return should.length === 1 ? only : {bool: {should, minimum_should_match: 1}}
}

export const nothing: Clause = {match_none: {}}
