/**
 * `npm run merge [-- FOLDER…]`: the parts in dist-parts/, or in the folders that are named, → dist/. Exit status 1,
 * and dist/ as it was, where they are not one site.
 */
import {formatByteTable} from './steps/byte-table.ts'
import {fromWorkingDirectory} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {mergeParts} from './steps/shard/merge-parts.ts'
import {partsFolder} from './steps/shard/part.ts'

try {
  const words = process.argv.slice(2)
  const option = words.find((word) => word.startsWith('-'))
  if (option) throw new PlainError(`不认识的选项 ${option}。用法：npm run merge [-- 文件夹…]`)
  const folders = words.length > 0 ? words.map(fromWorkingDirectory) : [partsFolder]
  process.stdout.write(`${formatByteTable(await mergeParts(folders))}\n`)
} catch (error) {
  reportFailure(error)
  process.stderr.write('没有拼成，dist/ 保持原样。\n')
  process.exitCode = 1
}
