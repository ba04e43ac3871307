import {createHash} from 'node:crypto'
import {basename, join, resolve} from 'node:path'

/** Where a site is built before it takes its place: one folder for each target, whoever builds it. */
export interface Workplace {
  work: string
  /** The new site. */
  fresh: string
  /** The one before, while they change places. */
  last: string
  /** Who builds, for those who come second: number of the process, day and time it began. */
  holder: string
  /** Held while a build is running; beside `work`, which may come and go under it. */
  lock: string
}

/** `.cache/building/dist-1a2b3c4d` and what lies in it; `target` as `realFolder` gives it. */
export function toWorkplace(target: string): Workplace {
  const sum = createHash('sha256').update(target).digest('hex').slice(0, 8)
  const work = resolve('.cache', 'building', `${basename(target)}-${sum}`)
  return {
    work,
    fresh: join(work, 'fresh'),
    last: join(work, 'last'),
    holder: join(work, 'holder'),
    lock: `${work}.lock`
  }
}
