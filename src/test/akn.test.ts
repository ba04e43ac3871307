/**
 * Every document as Akoma Ntoso: its words, its addresses, and what schemas say of it: our own profile always, the
 * standard's schema where AKN_XSD names the file of it.
 */
import {beforeAll, describe, expect, test} from 'vitest'
import {toAkn} from '../exports/akn.ts'
import {bare, readCollection, wordsOf} from './collection.ts'
import {validateByProgram, validateXmlFiles, type XmlFile} from './validate-xml.ts'

const profile = 'src/exports/akn/profile.xsd'
const standard = process.env['AKN_XSD'] ?? ''
const reading = readCollection()
const site = {title: '某省文件', publisher: null, licence: null, root: new URL('https://example.org/plans/')}
const files: XmlFile[] = reading.policies.map((policy) => ({
  name: policy.id,
  xml: toAkn(policy, reading, site)
}))

describe.each(reading.policies.map((policy, at) => ({id: policy.id, policy, xml: files[at]!.xml})))(
  '$id',
  ({policy, xml}) => {
    test('every word of the text is there, once and in order', () => {
      expect(bare(wordsIn(xml))).toBe(bare(wordsOf(policy, policy.tree)))
    })

    test('every provision has its address, and references lead to something', () => {
      const ids = [...xml.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id!)
      const known = new Set(ids)
      expect(known.size).toBe(ids.length)
      expect(policy.sections.filter(({id}) => !known.has(id))).toEqual([])
      const references = [...xml.matchAll(/ (?:refersTo|href|source)="(#[^"]+)"/g)].flatMap(([, list]) =>
        list!.split(' ')
      )
      expect(references.filter((reference) => !known.has(reference.slice(1)))).toEqual([])
    })
  }
)

test('every document is valid by the profile', {timeout: 120_000}, async () => {
  expect(await validateXmlFiles(files, profile)).toEqual([])
})

describe('near misses', () => {
  const {xml} = files.find(({name}) => name === 'zhongwei-2023')!
  const misses: [string, string, string | RegExp][] = [
    ['a provision without its id', xml.replace(' eId="sec_2"', ''), "attribute 'eId' is required"],
    ['an id given twice', xml.replace(' eId="sec_2"', ' eId="sec_1"'), 'Duplicate key-sequence'],
    ['words before the number', xml.replace(/(<num>一、<\/num>)\s*(<heading .*?<\/heading>)/, '$2$1'), 'num'],
    ['an element nobody knows', xml.replaceAll('quantity', 'amount'), 'amount'],
    [
      'an organization that refers to nothing',
      xml.replace(/(<organization [^>]*)refersTo="[^"]+"/, '$1'),
      'refersTo'
    ],
    ['a day that does not exist', xml.replace('date="2023-06-14"', 'date="2023-06-31"'), '2023-06-31'],
    [
      'an expression before its work',
      xml.replace(/(<FRBRWork>[\s\S]*<\/FRBRWork>)\s*(<FRBRExpression>[\s\S]*<\/FRBRExpression>)/, '$2$1'),
      'FRBRExpression'
    ],
    ['a file that says nothing of itself', xml.replace(/<meta>[\s\S]*<\/meta>/, ''), 'meta'],
    ['words straight in the body', xml.replace('<mainBody>', '<mainBody>一'), 'Character content']
  ]

  test.each(misses)('%s', async (_, broken, reason) => {
    expect(broken).not.toBe(xml)
    expect((await validateXmlFiles([{name: 'broken', xml: broken}], profile)).join('\n')).toMatch(reason)
  })
})

describe.skipIf(standard === '')('by the schema of the standard (AKN_XSD)', () => {
  let byProgram: string[] | null = null
  beforeAll(() => {
    byProgram = validateByProgram(files, standard)
  })

  test('every document is valid', {timeout: 300_000}, async () => {
    expect(byProgram ?? (await validateXmlFiles(files, standard))).toEqual([])
  })

  test('near miss: a heading behind the words it heads is not', {timeout: 60_000}, async () => {
    const {xml} = files.find(({name}) => name === 'zhongwei-2023')!
    const broken = xml.replace(/(<heading .*?<\/heading>)\s*(<content [\s\S]*?<\/content>)/, '$2$1')
    expect(await validateXmlFiles([{name: 'broken', xml: broken}], standard)).not.toEqual([])
  })
})

/** Text of an XML file outside its metadata. */
function wordsIn(xml: string): string {
  return xml
    .replace(/<meta>[\s\S]*?<\/meta>/, '')
    .replace(/<(?:[^>"]|"[^"]*")*>/g, '')
    .replace(/&(?:#x(?<code>[0-9A-F]+)|(?<name>[a-z]+));/g, (...match) => {
      const {code, name} = match.at(-1) as Record<string, string | undefined>
      return code ? String.fromCodePoint(Number.parseInt(code, 16)) : entities[name!]!
    })
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
