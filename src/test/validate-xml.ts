/** Files against a schema, by libxml2. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
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

export interface XmlFile {
  name: string
  xml: string
}

/** What the schema finds wrong, a line each. `schema`: a file; schemas it imports lie beside it. */
export async function validateXmlFiles(files: readonly XmlFile[], schema: string): Promise<string[]> {
  const imported = join(dirname(schema), 'xml.xsd')
  const toInput = (path: string) => ({fileName: basename(path), contents: readFileSync(path, 'utf8')})
  const {errors, valid, rawOutput} = await validateXML({
    xml: files.map(({name, xml}) => ({fileName: `${name}.xml`, contents: xml})),
    schema: [toInput(schema)],
    preload: existsSync(imported) ? [toInput(imported)] : [],
    initialMemoryPages: 2048,
    maxMemoryPages: 16_384
  })
  const lines = errors.map(({rawMessage}) => rawMessage)
  return valid || lines.length > 0 ? lines : [rawOutput]
}

/** The same by the program xmllint; `null` where the machine has none. */
export function validateByProgram(files: readonly XmlFile[], schema: string): string[] | null {
  if (spawnSync('xmllint', ['--version']).error) return null
  const folder = mkdtempSync(join(tmpdir(), 'xml-'))
  try {
    const paths = files.map(({name, xml}) => {
      const path = join(folder, `${name}.xml`)
      writeFileSync(path, xml)
      return path
    })
    const {status, stderr} = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28
    })
    return status === 0 ? [] : stderr.split('\n').filter((line) => line && !line.endsWith(' validates'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
