/** Disks that are full, cannot be written or are two, in a mount namespace of their own where the system allows one. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const program = fileURLToPath(new URL('./small-build.ts', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cemai-room-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const canMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()], {stdio: 'ignore'}).status === 0

/**
 * Runs shell lines in `folder` where mounts last as long as they do; `$build BYTES` builds dist of three files of that
 * size. Then tells the first file of the site and what else lies about.
 */
function inside(lines: string) {
  const build = `build() { '${process.execPath}' '${program}' "\${2:-dist}" new $1; echo "status $?"; }`
  const disk = `mount -t tmpfs -o size=1m none '${folder}'; cd '${folder}'; mkdir dist; echo old > dist/index.html`
  const told = `head -c 3 dist/index.html; echo; find . -type f ! -name '*.lock' | sort`
  const script = [build, disk, lines, told].join('\n')
  const {stdout, stderr} = spawnSync('unshare', ['-rm', 'sh', '-c', script], {encoding: 'utf8'})
  return {said: stderr, left: stdout.split('\n').filter(Boolean)}
}
const untouched = ['status 1', 'old', './dist/index.html']

describe.skipIf(!canMount)('where tmpfs can be mounted', () => {
  test('a full disk is told, the old site stays, and the half of the new one goes', () => {
    const {said, left} = inside('build 600000')
    expect(said).toBe('磁盘满了，写不下 dist：腾出空间再试\n')
    expect(left).toEqual(untouched)
  })

  test('near miss: what has room takes its place', () => {
    const {said, left} = inside('build 100000 > /dev/null')
    expect(said).toBe('')
    expect(left).toEqual(['new', './dist/index.html', './dist/plan.html', './dist/tables.csv'])
  })

  test('a disk that was full before the build began is told as well', () => {
    const {said, left} = inside('dd if=/dev/zero of=ballast bs=4k 2> /dev/null; build 10; rm ballast')
    expect(said).toMatch(/^磁盘满了，写不下 /)
    expect(left).toEqual(untouched)
  })

  test('a disk that cannot be written is told', () => {
    const {said, left} = inside('mount -o remount,ro .; build 10')
    expect(said).toMatch(/^项目文件夹 在只读的文件系统上，写不进去：/)
    expect(left).toEqual(untouched)
  })

  test('so is a .cache that cannot be written', () => {
    const {said, left} = inside(
      'mkdir .cache; mount -t tmpfs none .cache; mount -o remount,ro .cache; build 10'
    )
    expect(said).toMatch(/^\.cache 在只读的文件系统上，写不进去：/)
    expect(left).toEqual(untouched)
  })

  test('a place that cannot be written, or lies on another disk, is told before anything is built', () => {
    const other = 'mkdir other; mount -t tmpfs none other; mkdir other/dist'
    expect(inside(`${other}; build 10 other/dist`)).toEqual({
      said: 'other/dist 与项目里的 .cache 不在同一个文件系统上，建好的网站换不过去：把两者放到一处再试\n',
      left: untouched
    })
    const {said, left} = inside(`${other}; mount -o remount,ro other; build 10 other/dist`)
    expect(said).toBe('other 在只读的文件系统上，写不进去：换到可写的地方，或改为可写再试\n')
    expect(left).toEqual(untouched)
  })

  test('a place that is itself a disk is told', () => {
    const {said, left} = inside('mount --bind dist dist; build 10')
    expect(said).toMatch(/^dist 正被占用，或本身是挂载点，换不了：/)
    expect(left).toEqual(untouched)
  })
})

test.skipIf(canMount)('full disks are not tried here: the system lets nobody mount one', () => {
  expect(canMount).toBe(false)
})

/** Runs the small build in `folder`. */
const build = () => spawnSync(process.execPath, [program, 'dist', 'new'], {cwd: folder, encoding: 'utf8'})

test('a file where the site should be is not written over', () => {
  writeFileSync(join(folder, 'dist'), '手稿')
  expect(build()).toMatchObject({status: 1, stderr: 'dist 应是文件夹，那里却是别的：移走它再试\n'})
  expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('手稿')
})

test('a file where its folders should be is told, and the old site stays', () => {
  writeFileSync(join(folder, '.cache'), '')
  mkdirSync(join(folder, 'dist'))
  expect(build()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^\.cache.* 应是文件夹，那里却是别的/)
  })
  expect([readdirSync(folder).sort(), existsSync(join(folder, 'dist/index.html'))]).toEqual([
    ['.cache', 'dist'],
    false
  ])
})
