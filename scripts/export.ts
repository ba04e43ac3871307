/**
 * `npm run -s export -- --format=passim [--out=FOLDER]`: all documents for a program that works on many machines, to
 * standard output or into a new folder. Exit status 1 where a document is not in order; then there is no folder.
 */
import {toProjectPath} from '../src/corpus/content-error.ts'
import {exportPassim} from './steps/outward/export-passim.ts'
import {makeFolder, standardOutput} from './steps/outward/line-sinks.ts'
import {readExportArguments} from './steps/outward/read-arguments.ts'
import {projectLexicon} from './steps/read-files.ts'
import {reportFailure} from './steps/report-failure.ts'

try {
  const {out} = readExportArguments(process.argv.slice(2))
  const lexicon = projectLexicon()
  if (out === null) await exportPassim(lexicon, standardOutput())
  else {
    let documents = 0
    await makeFolder(out, async (sinkOf) => {
      documents = await exportPassim(lexicon, sinkOf('documents.json'))
    })
    process.stdout.write(`${documents} 份文件写进 ${toProjectPath(out)}\n`)
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
