import {resolve} from 'node:path'
import {type ContentProblem, readingProblem} from '../../../src/corpus/content-error.ts'
import type {FiledSources} from '../../../src/corpus.ts'
import {startProgress} from '../progress/start-progress.ts'
import {PlainError, reportFailure} from '../report-failure.ts'
import {folderFault} from '../site-folder/folder-fault.ts'
import {sideBySide, type Workers} from './side-by-side.ts'

const module = new URL('read-worker.ts', import.meta.url)

/**
 * Reads the documents whose reading is not kept yet, side by side, and keeps them for whoever asks next. Returns the
 * problems of those that could not be read: they ran too long, ran out of memory, or fell over a fault of ours.
 */
export async function readAhead(
  {documents, lexicon, readings, words}: FiledSources,
  limits: Pick<Workers, 'threads' | 'seconds'> = {}
): Promise<ContentProblem[]> {
  const fresh = words.length > 0 ? [] : documents.filter((document) => !readings.has(document))
  const faults: ContentProblem[] = []
  const progress = startProgress('读文件', fresh.length, '份')
  let at = 0
  for await (const outcome of sideBySide(fresh, 'keepReading', {module, shared: {lexicon}, ...limits})) {
    const document = fresh[at++]!
    if ('fault' in outcome) {
      // No document is to blame for a disk that is full: nothing is built, whatever may be left out.
      const refusal = folderFault(outcome.fault, resolve('.cache', 'readings'))
      if (refusal !== outcome.fault) throw refusal
      const reason = toReason(outcome.fault)
      readings.keep(document, {fault: reason})
      faults.push(readingProblem(document.file, reason))
    }
    progress.step()
  }
  progress.end()
  return faults
}

/** A limit says itself what happened; of a fault of ours, where it arose goes to stderr, and nowhere else. */
function toReason(fault: Error): string {
  if (fault instanceof PlainError) return fault.message
  reportFailure(fault)
  return `程序出错：${fault.message}`
}
