import type {DocumentLabels} from '../../src/accuracy/labels.ts'
import type {Scored} from '../../src/accuracy/score.ts'
import {scoreReading} from '../../src/accuracy/score-reading.ts'
import {readContent} from '../../src/corpus/read-content.ts'
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
 * .yaml would hide what the reading misses.
 */
export function measureAccuracy(
  labels: readonly DocumentLabels[],
  directory: string,
  lexicon: Lexicon
): {measured: MeasuredDocument[]; missing: string[]} {
  const sources: PolicySource[] = [...readContent(directory).documents, ...widerCorpus()]
  const byId = new Map(sources.map((source) => [source.id, source]))
  const measured = labels.flatMap((own) => {
    const found = byId.get(own.id)
    if (!found) return []
    const document = toContract(readPolicy({...found, metadata: null}, lexicon))
    return [{id: own.id, source: found.source, ...scoreReading(document, own)}]
  })
  return {measured, missing: labels.flatMap(({id}) => (byId.has(id) ? [] : [id]))}
}
