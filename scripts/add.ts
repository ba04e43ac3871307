/**
 * `npm run add -- FILE… [--id=…] [--source=…] [--url=…] [--dry-run]`: brings documents in: .txt, .md, .html, .docx
 * and .pdf with text become content/documents/<id>.txt and <id>.yaml. Exit status 1 where one was refused; the
 * others are added all the same.
 */
import {join} from 'node:path'
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {toProjectPath} from '../src/corpus/content-error.ts'
import {RefusalError} from '../src/corpus/convert/converted.ts'
import {showUnseen} from '../src/policy/1-text/unseen.ts'
import {planDocument} from './steps/add/plan-document.ts'
import {readArguments} from './steps/add/read-arguments.ts'
import {readPlace} from './steps/add/read-place.ts'
import {showPlanned} from './steps/add/show-planned.ts'
import {writePair} from './steps/add/write-pair.ts'
import {projectLexicon} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {today} from './steps/today.ts'

try {
  const asked = readArguments(process.argv.slice(2))
  const lexicon = projectLexicon()
  const folder = join(contentDirectory(), 'documents')
  const place = {...readPlace(folder), folder: toProjectPath(folder), day: today()}
  for (const file of asked.files) {
    try {
      const planned = await planDocument(file, asked, place, lexicon)
      if (!asked.dryRun) writePair(folder, planned.id, planned)
      place.taken.add(planned.id)
      place.held.set(planned.sha256, planned.id)
      process.stdout.write(`${showPlanned(planned, asked.dryRun)}\n`)
    } catch (error) {
      if (!(error instanceof RefusalError || error instanceof PlainError)) throw error
      process.stderr.write(showUnseen(`${file}\n  没有加入：${error.message}\n\n`))
      process.exitCode = 1
    }
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
