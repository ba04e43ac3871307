import type {ContentProblem} from '../content-error.ts'
import {type Claim, toClaim} from './find-place.ts'
import {readPassimLine} from './passim-output.ts'
import {listPassimFiles, problem, readLines} from './read-lines.ts'

/** A claim with where it is written and which others it belongs to. */
export interface WrittenClaim extends Claim {
  cluster: string
  /** As it was handed in. */
  sha256: string | undefined
  file: string
  line: number
}

export interface Gathered {
  /** By document, in the order they are written. */
  claims: Map<string, WrittenClaim[]>
  lines: number
  /** Of the exports the passages come from; `undefined` where a line does not say. */
  collections: ReadonlySet<string | undefined>
  problems: ContentProblem[]
}

/** Everything passim wrote below these paths; every problem of all files in one go. */
export async function gatherClaims(paths: readonly string[]): Promise<Gathered> {
  const {files, problems} = listPassimFiles(paths)
  const claims = new Map<string, WrittenClaim[]>()
  const collections = new Set<string | undefined>()
  let lines = 0
  for (const file of files) {
    for await (const read of readLines(file)) {
      if ('problem' in read) {
        problems.push(read.problem)
        continue
      }
      lines++
      const {line} = read
      const said = readPassimLine(read.source, `${file}:${line}`)
      if ('reasons' in said) {
        problems.push(...said.reasons.map((reason) => problem(file, line, reason)))
        continue
      }
      collections.add(said.collection)
      for (const passage of said.passages) {
        const claim = {...toClaim(passage), cluster: said.cluster, sha256: passage.sha256, file, line}
        const own = claims.get(passage.id)
        if (own) own.push(claim)
        else claims.set(passage.id, [claim])
      }
    }
  }
  return {claims, lines, collections, problems}
}
