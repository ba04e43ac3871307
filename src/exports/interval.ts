import type {Period} from '../policy/metadata.ts'

/** 2016/2020, as ISO 8601 writes an interval. */
export function toInterval({start, end}: Period): string {
  return start === end ? `${start}` : `${start}/${end}`
}
