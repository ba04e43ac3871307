/**
 * The tags of an XML part in order, with their places: enough to count paragraphs and to put words in, and nothing
 * is ever resolved or fetched.
 *
 *     <w:p><w:pPr><w:numPr/></w:pPr>…
 *     ^^^^^ open   ^^^^^^^^^^ empty
 */

export interface Tag {
  kind: 'open' | 'close' | 'empty'
  /** Without its prefix, where that is the one of Word: `p`; with it, where it is another's: `m:oMath`. */
  name: string
  start: number
  end: number
  /** Value of an attribute of Word, `val`; entities as written. */
  get(name: string): string | undefined
}

/** What nothing closes goes on to the end. */
const pattern =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(?<close>\/?)(?<name>[\w:.-]+)(?<attributes>(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/g
const namespace =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

export function* readTags(xml: string): Generator<Tag> {
  const prefix = `${prefixOf(xml)}:`
  for (const {0: tag, index, groups} of xml.matchAll(pattern)) {
    if (groups?.['name'] === undefined) continue
    const {name, attributes = '', close, empty} = groups
    yield {
      kind: close ? 'close' : empty ? 'empty' : 'open',
      name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
      start: index,
      end: index + tag.length,
      get: (wanted) => {
        const found = new RegExp(`\\s${prefix}${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
        return found?.[1] ?? found?.[2]
      }
    }
  }
}

/** `w` in all but a few files. */
export function prefixOf(xml: string): string {
  return namespace.exec(xml.slice(0, 20_000))?.[1] ?? 'w'
}

/** `true` for <w:b/> and <w:b w:val="1"/>, `false` for <w:b w:val="0"/>. */
export function isOn(tag: Tag): boolean {
  return !/^(?:0|false|off|none)$/.test(tag.get('val') ?? '')
}
