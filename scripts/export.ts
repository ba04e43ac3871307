/**
 * `npm run -s export -- --format=passim|opensearch [--out=FOLDER]`: all documents for a program that works on many
 * machines, to standard output or into a new folder. `--format=opensearch --query=…`: a query of ours in OpenSearch's
 * words. Exit status 1 where a document is not in order; then there is no folder.
 */
import {toProjectPath} from '../src/corpus/content-error.ts'
import {exportOpenSearch, indexFiles, inParts, toQueryFile} from './steps/outward/export-opensearch.ts'
import {exportPassim} from './steps/outward/export-passim.ts'
import {type LineSink, makeFolder, standardOutput} from './steps/outward/line-sinks.ts'
import {readExportArguments} from './steps/outward/read-arguments.ts'
import {projectLexicon} from './steps/read-files.ts'
import {reportFailure} from './steps/report-failure.ts'

try {
  const {format, out, query} = readExportArguments(process.argv.slice(2))
  const lexicon = projectLexicon()
  const write = {passim: exportPassim, opensearch: exportOpenSearch}[format]
  if (query !== null) process.stdout.write(await toQueryFile(query, lexicon))
  else if (out === null) await write(lexicon, standardOutput())
  else {
    let documents = 0
    await makeFolder(out, async (sinkOf) => {
      documents = await write(lexicon, toSink(format, sinkOf))
    })
    process.stdout.write(`${documents} 份文件写进 ${toProjectPath(out)}\n`)
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function toSink(format: 'passim' | 'opensearch', sinkOf: (name: string) => LineSink): LineSink {
  if (format === 'passim') return sinkOf('documents.json')
  for (const [name, text] of indexFiles()) void sinkOf(name).write(text)
  return inParts(sinkOf)
}
