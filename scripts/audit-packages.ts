/**
 * `npm run audit:packages`: known holes of high severity in what builds and serves a site, as the registry tells them.
 * Exit status 1 where there are some, 2 where the registry does not say.
 */
import {spawnSync} from 'node:child_process'

const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32'
})
const told = readAnswer(stdout)
if (told === null) {
  process.stderr.write(
    '软件包仓库没有回答有没有已知漏洞（有的镜像不提供）：换一个仓库再问，例如 npm run audit:packages --registry=https://registry.npmjs.org\n'
  )
  process.exitCode = 2
} else {
  const {high, critical} = told
  process.stdout.write(`构建和发布网站用的软件包，已知的高危漏洞 ${high + critical} 个\n`)
  if (high + critical > 0) {
    process.stderr.write('详情：npm audit --omit=dev\n')
    process.exitCode = 1
  }
}

/** Counts of what was found; `null` where nothing was answered. */
function readAnswer(json: string): {high: number; critical: number} | null {
  try {
    return JSON.parse(json).metadata?.vulnerabilities ?? null
  } catch {
    return null
  }
}
