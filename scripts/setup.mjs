/**
 * Makes `npm start` and `npm test` run in a fresh clone:
 *
 * 1. Where this machine's Node is older than 22.18 (it cannot run .ts files), installs a Node 26 by the lock
 *    file in scripts/runtime and links it to node_modules/.bin/node, where npm scripts look first.
 * 2. Runs `npm ci` only where package-lock.json is not the one of last time, and, to serve a site, where something of
 *    what that needs is missing: after `npm ci --omit=dev` nothing is added.
 *
 * Uses nothing that Node 18 does not have: that old Node may be the one that runs it.
 */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtime = join(root, 'scripts', 'runtime')
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.cache', 'setup')

const [major, minor] = process.versions.node.split('.').map(Number)
const tooOld = major < 22 || (major === 22 && minor < 18)
const borrowed = process.execPath.startsWith(runtime + sep)
let node = process.execPath

if (tooOld || borrowed) {
  if (!findRuntime()) npm(process.execPath, runtime, '正在装 Node 26')
  node = findRuntime()
  if (!node) {
    fail(
      `需要 Node 22.18 或更新版本：本机是 ${process.versions.node}，也没有 ${process.platform}-${process.arch} 可用的 Node 包。装好 Node 后再运行同一条命令。`
    )
  }
}

const digest = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if ((!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) && !canServe()) {
  npm(node, root, '正在安装依赖')
  mkdirSync(dirname(stamp), {recursive: true})
  writeFileSync(stamp, digest)
}

if (node !== process.execPath || borrowed) {
  const link = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(link)) symlinkSync(node, link)
}

/** Whether `npm start` finds each package it needs in the version of the lock file, by what npm noted of the last time. */
function canServe() {
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (process.env.npm_lifecycle_event !== 'start' || !existsSync(noted)) return false
  const [wanted, there] = [join(root, 'package-lock.json'), noted].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  )
  return Object.entries(wanted).every(
    ([path, {dev, devOptional, optional, integrity}]) =>
      path === '' || dev || devOptional || optional || there[path]?.integrity === integrity
  )
}

/** @returns {string | undefined} path of the Node 26 that was installed */
function findRuntime() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
  if (process.platform === 'win32') names.push(`node-win-${process.arch}`)
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return names
    .map((name) => join(runtime, 'node_modules', name, 'bin', file))
    .find((path) => existsSync(path))
}

/** `npm ci` with a given Node in a given folder; ends the run where it fails. */
function npm(node, cwd, notice) {
  process.stderr.write(`${notice}……\n`)
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [node, [own]] : ['npm', []]
  const {status, error} = spawnSync(command, [...first, 'ci', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32'
  })
  if (status !== 0)
    fail(`${notice}没有成功${error ? `：${error.message}` : ''}。多半是连不上软件包仓库，请检查网络后重试。`)
}

/** @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
