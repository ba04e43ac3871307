import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {validateXML} from 'xmllint-wasm'

/** What a file says against a RELAX NG schema of ours, `schema` being its path; nothing where it is valid. */
export async function complaintsOf(xml: string, schema: string): Promise<string[]> {
  const {valid, errors} = await validateXML({
    xml,
    schema: readFileSync(resolve(schema), 'utf8'),
    extension: 'relaxng'
  })
  return valid ? [] : errors.map(({message}) => message)
}
