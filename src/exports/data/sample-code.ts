/** A piece of code to copy: the address in its file stands for where the site is. */
import {siteAddress} from '../site-address.ts'

const stand = 'https://example.org/data/'

/** `root`: where the site stands, `null` where nobody said; the code keeps its stand-in then. */
export function sampleCode(code: string, root: URL | null): string {
  return (root ? code.replaceAll(stand, siteAddress('/data/', root)) : code).trimEnd()
}
