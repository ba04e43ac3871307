import {validateXML} from 'xmllint-wasm'

const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any">
<element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
</define></grammar>`

/** What libxml2 finds wrong with files, all in one go; a document type or an entity of its own is wrong too. */
export async function illFormed(files: readonly {name: string; xml: string}[]): Promise<string[]> {
  const typed = files.filter(({xml}) =>
    /<!DOCTYPE|<!ENTITY/.test(xml.replace(/<[^">!]*(?:"[^"]*"[^">]*)*>/g, ''))
  )
  const {errors, valid, rawOutput} = await validateXML({
    xml: files.map(({xml}, at) => ({fileName: `f${at}.xml`, contents: xml})),
    schema: anything,
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384
  })
  const said = errors.map(({rawMessage}) =>
    rawMessage.replace(/^f(\d+)\.xml/, (_, at) => files[Number(at)]!.name)
  )
  return [
    ...typed.map(({name}) => `${name} has a document type or an entity`),
    ...(valid || said.length > 0 ? said : [rawOutput])
  ]
}
