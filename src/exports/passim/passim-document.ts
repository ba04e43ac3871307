/**
 * What passim reads: one JSON object a line, `id`, `series` and `text`; the other fields come back with every
 * passage it finds.
 */
import {standingOf} from '../../policy/4-links/kinship.ts'
import type {Policy} from '../../policy/policy.ts'
import {toPassimText} from './passim-text.ts'

export interface PassimDocument {
  id: string
  /**
   * Documents of one series are not compared. Here each is a series of its own: that a government goes on from its
   * last plan is what people want to see. `issuer` is there for those who do not.
   */
  series: string
  text: string
  /** Documents that stand higher or are older sort first: `--filterpairs 'standing < standing2'`. */
  standing: string
  /** passim sorts the passages of a cluster by it. */
  date: string | null
  title: string
  issuer: string | null
  region: string | null
  /** Of the source the text was made from: tells whether the places still hold. */
  sha256: string
  /** One for all documents that were exported together. */
  collection: string
}

export function toPassimDocument(
  policy: Policy,
  {sha256, collection}: {sha256: (words: string) => string; collection: string}
): PassimDocument {
  const {id, metadata, text} = policy
  return {
    id,
    series: id,
    text: toPassimText(policy),
    standing: standingOf(policy),
    date: metadata.issued,
    title: metadata.title ?? metadata.shortTitle,
    issuer: metadata.issuer,
    region: metadata.region?.code ?? null,
    sha256: sha256(text.source),
    collection
  }
}
