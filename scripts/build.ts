/**
 * `npm run build`: content/ → dist/; `npm run build -- --shard 3/8`: one part of it → dist-parts/3-of-8/. Exit status
 * 1, and the folder as it was, where anything is wrong; with `--keep-going` a document that cannot be read becomes a
 * page that says so, and the status is 0.
 */
import {keepGoing} from '../src/corpus/keeps-going.ts'
import {buildSite} from './steps/build-site.ts'
import {formatByteTable} from './steps/byte-table.ts'
import {readBuildArguments} from './steps/read-build-arguments.ts'
import {reportFailure} from './steps/report-failure.ts'
import {buildPart} from './steps/shard/build-part.ts'
import {type Part, partFolder} from './steps/shard/part.ts'

let target = 'dist'
try {
  const {shard, goesOn} = readBuildArguments(process.argv.slice(2))
  if (goesOn) keepGoing()
  if (shard) target = partFolder(shard)
  const told = shard ? formatPart(await buildPart(shard)) : formatByteTable(await buildSite())
  process.stdout.write(`${told}\n`)
} catch (error) {
  reportFailure(error)
  process.stderr.write(`没有建成，${target}/ 保持原样。\n`)
  process.exitCode = 1
}

function formatPart({shard, of, pages, files}: Part): string {
  const made = `${target}/：第 ${shard} 份，共 ${of} 份。全站 ${pages.all} 页（含数据文件）中的 ${pages.own} 页，连同样式和程序 ${files.length} 个文件。`
  return `${made}\n各份建好、放到一起之后：npm run merge`
}
