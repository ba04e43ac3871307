/** Which packages a file needs, and the files it imports, and so on; what is only a type is needed by nobody. */
import {readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {dirname, join} from 'node:path'

const imports =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+\.ts)', import\.meta\.url\)/gm

/** `apart`: files whose `import()` is not followed, because what they load need not be there. */
export function reachedPackages(entries: readonly string[], apart: readonly string[] = []): Set<string> {
  const files = new Set(entries)
  const packages = new Set<string>()
  for (const file of files) {
    if (!/\.(?:ts|mjs|astro)$/.test(file)) continue
    for (const [, always, asked, thread] of readFileSync(file, 'utf8').matchAll(imports)) {
      const name = (always ?? thread ?? (apart.includes(file) ? undefined : asked))?.replace(/\?.*$/, '')
      if (name === undefined || isBuiltin(name) || name.startsWith('astro:') || name.startsWith('/')) continue
      if (name.startsWith('.')) files.add(join(dirname(file), name))
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)![0])
    }
  }
  return packages
}
