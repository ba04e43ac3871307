import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sha256} from '../../src/corpus/sha256.ts'
import type {ReleaseRecord} from '../../src/exports/changes/release-record.ts'

/**
 * What is said where the data of the built site in `folder` are those of a release, and their zip is not the one that
 * was released; `null` where there is nothing to say. `zip`: its path below /data/.
 */
export function zipRemark(folder: string, zip: string, releases: readonly ReleaseRecord[]): string | null {
  const {version} = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8'))
  const record = releases.findLast((each) => each.version === version)
  if (!record || sha256(readFileSync(join(folder, 'data', zip))) === record.zip.sha256) return null
  return [
    `数据就是 ${record.release} 这一版，/data/${zip} 与它发布时的数据包却不一样。`,
    '  SITE_URL、BASE_PATH、SOURCE_DATE_EPOCH 应与发布时相同；都相同的，是程序或文件的说明改过。\n'
  ].join('\n')
}
