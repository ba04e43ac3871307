/**
 * `npm start [-- --keep-going]`: builds the site and serves it on http://127.0.0.1:4321/ until Ctrl+C.
 */
import {resolve} from 'node:path'
import {keepGoing} from '../src/corpus/keeps-going.ts'
import {buildSite} from './steps/build-site.ts'
import {formatByteTable} from './steps/byte-table.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {findPort, serveSite} from './steps/serve-site.ts'

const port = Number(process.env['PORT'] || 4321)

try {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT 应是 1 到 65535 的整数，实为“${process.env['PORT']}”`)
  }
  const [option] = process.argv.slice(2)
  if (option === '--keep-going') keepGoing()
  else if (option) throw new PlainError(`不认识的选项 ${option}。用法：npm start [-- --keep-going]`)
  // Building takes a while: a taken port is told before it.
  await findPort(port)
  process.stderr.write(`${formatByteTable(await buildSite())}\n`)
  const {address, stop} = await serveSite(resolve('dist'), port)
  process.stdout.write(`策脉在 ${address} （按 Ctrl+C 停止）\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit()))
  }
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    process.stderr.write(
      `端口 ${port} 已被别的程序占用：关掉它再试，或换一个端口，例如 PORT=${port + 1} npm start\n`
    )
  } else reportFailure(error)
  process.exitCode = 1
}
