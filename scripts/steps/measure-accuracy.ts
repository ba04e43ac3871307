import type {DocumentLabels} from '../../src/accuracy/labels.ts'
import type {Scored} from '../../src/accuracy/score.ts'
import {scoreAlignments} from '../../src/accuracy/score-alignments.ts'
import {scoreReading} from '../../src/accuracy/score-reading.ts'
import {readContent} from '../../src/corpus/read-content.ts'
import {linkPolicies} from '../../src/policy/4-links/index.ts'
import {toContract} from '../../src/policy/contract.ts'
import {type PolicySource, readPolicy} from '../../src/policy/index.ts'
import type {Lexicon} from '../../src/policy/lexicon.ts'
import {widerCorpus} from './wider-corpus.ts'

export interface MeasuredDocument extends Scored {
  id: string
  source: string
}

/**
 * Reads every labelled document whose text is here, from its text alone: what an editor wrote about it in a
 * .yaml, and what people corrected, would hide what the reading misses.
 */
export function measureAccuracy(
  labels: readonly DocumentLabels[],
  directory: string,
  lexicon: Lexicon
): {measured: MeasuredDocument[]; missing: string[]} {
  const collected = readContent(directory).documents.map((document) => ({...document, corrections: []}))
  const sources: PolicySource[] = [...collected, ...widerCorpus()]
  const byId = new Map(sources.map((source) => [source.id, source]))
  const measured = labels.flatMap((own) => {
    const ids = own.id.split(pairMark)
    const found = ids.flatMap((id) => byId.get(id) ?? [])
    if (found.length < ids.length) return []
    return [found.length > 1 ? measurePair(found, own, lexicon) : measureDocument(found[0]!, own, lexicon)]
  })
  const known = new Set(measured.map(({id}) => id))
  return {measured, missing: labels.flatMap(({id}) => (known.has(id) ? [] : [id]))}
}

/** gansu-2016--jinchang-report: labels of what the second takes up of the first. */
const pairMark = '--'

function measureDocument(found: PolicySource, own: DocumentLabels, lexicon: Lexicon): MeasuredDocument {
  const document = toContract(readPolicy({...found, metadata: null}, lexicon))
  return {id: own.id, source: found.source, ...scoreReading(document, own)}
}

/** Which of two stands above the other may be told by their .yaml alone. */
function measurePair(
  found: readonly PolicySource[],
  own: DocumentLabels,
  lexicon: Lexicon
): MeasuredDocument {
  const policies = found.map((source) => readPolicy(source, lexicon))
  const [upper, lower] = [policies[0]!, policies[1]!]
  const {pairs} = linkPolicies(policies, lexicon)
  const pair = pairs.find((each) => each.upper === upper.id && each.lower === lower.id)
  const measures = {upper: upper.measures, lower: lower.measures}
  const rows = own.tables.get('alignments') ?? []
  return {id: own.id, source: found[1]!.source, ...scoreAlignments(pair?.alignments ?? [], measures, rows)}
}
