/** What we write is read by others as we meant it: BibTeX and RIS by citation.js, CSL-JSON against its schema. */
import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {describe, expect, test} from 'vitest'
import {toBibtex} from './bibtex.ts'
import {type CslItem, toCslItem, toCslJson} from './csl-json.ts'
import {cslItems} from './csl-rules.samples.ts'
import {known, referenceOf, site} from './reference.samples.ts'
import {toDatasetReference} from './reference.ts'
import {toRis} from './ris.ts'

const accessed = {year: '2026', month: '01', day: '31'}
const provision = {...referenceOf(known, 'sec_2__sub_1'), accessed}
const kept = ['title', 'author', 'publisher', 'number', 'genre', 'issued', 'page', 'URL'] as const
const data = toDatasetReference({version: '1.2.0', released: '2026-01-30'}, site)

/** Names are one piece to us; citation.js files a piece without spaces as a last name. */
function read(text: string): Record<string, unknown> {
  const items = new Cite(text).data
  expect(items).toHaveLength(1)
  const [{author, ...item}] = items as [Record<string, unknown> & {author?: Record<string, string>[]}]
  const names = author?.map(({literal, family}) => ({literal: literal ?? family}))
  return names ? {...item, author: names} : item
}

/** What a form keeps of our item. */
function pick(item: CslItem, ...names: (keyof CslItem)[]): Partial<CslItem> {
  return Object.fromEntries(names.map((name) => [name, item[name]]))
}

describe('BibTeX', () => {
  test('of a provision is read back as the same report', () => {
    const expected = pick(toCslItem(provision), 'id', 'type', ...kept)
    expect(read(toBibtex(provision))).toMatchObject(expected)
  })

  test('tells what an editor supplied in a note', () => {
    const supplied = referenceOf({...known, editorial: ['title', 'issuer', 'issued']})
    expect(read(toBibtex(supplied))['note']).toBe('题名为编者所拟；发文机关、成文日期为编者所补')
  })

  test('without an issuer is no report that misses its institution, but a thing on the site', () => {
    const words = toBibtex(referenceOf({title: '某地报告', kind: 'report'}))
    expect(words).toMatch(/^@misc\{sample,\n {2}title {8}= \{\{某地报告\}\},\n {2}howpublished = \{策脉\},/)
    expect(words).not.toMatch(/author|institution|year|month|number|note/)
  })

  test('near miss: a speech with an issuer is no report either', () => {
    expect(toBibtex(referenceOf({...known, kind: 'speech'}))).toMatch(/^@misc\{/)
    expect(toBibtex(referenceOf({...known, kind: 'notice'}))).toMatch(/^@techreport\{/)
  })

  test('keys hold nothing TeX stumbles over', () => {
    expect(toBibtex(referenceOf(known, 'sec_1~2'))).toMatch(/^@techreport\{sample-sec_1-2,/)
  })
})

describe('RIS', () => {
  test('of a provision is read back as the same report', () => {
    const expected = pick(toCslItem(provision), 'id', 'type', 'language', 'source', ...kept)
    const item = read(toRis(provision))
    expect(item).toMatchObject(expected)
    expect(item['accessed']).toEqual({'date-parts': [[2026, 1, 31]]})
  })

  test('of data keeps their version', () => {
    const expected = pick(toCslItem(data), 'id', 'type', 'title', 'author', 'version', 'issued', 'URL')
    expect(read(toRis(data))).toMatchObject(expected)
  })

  test('a law keeps its number where programs look for that of a law', () => {
    const law = referenceOf({...known, kind: 'law'})
    expect(read(toRis(law))).toMatchObject({type: 'legislation', number: '某政办发〔2023〕29号'})
  })

  test('ends every line as its definition asks, and the entry', () => {
    const lines = toRis(provision).split('\r\n')
    expect(lines[0]).toBe('TY  - RPRT')
    expect(lines.at(-2)).toBe('ER  - ')
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/.test(line))).toEqual([])
  })

  test('near miss: what is not known has no line', () => {
    expect(toRis({...referenceOf({title: '某地报告', kind: 'report'}), url: '/documents/sample/'})).toBe(
      [
        'TY  - RPRT',
        'ID  - sample',
        'TI  - 某地报告',
        'M3  - 报告',
        'LA  - zh-CN',
        'DB  - 策脉',
        'ER  - ',
        ''
      ].join('\r\n')
    )
  })
})

describe('CSL-JSON', () => {
  test('keeps the rules of its schema', () => {
    const references = [
      provision,
      data,
      referenceOf({title: '某地报告'}),
      referenceOf({...known, kind: 'law'})
    ]
    for (const reference of references) {
      const items: unknown = JSON.parse(toCslJson(reference))
      expect(cslItems.parse(items)).toEqual([toCslItem(reference)])
    }
  })

  test('near miss: the rules refuse a variable CSL does not have', () => {
    expect(cslItems.safeParse([{...toCslItem(data), docNumber: '1'}]).success).toBe(false)
    expect(cslItems.safeParse([{...toCslItem(data), type: 'plan'}]).success).toBe(false)
  })

  test('says what it is in the words of CSL', () => {
    const types = (['plan', 'speech', 'law', 'report', 'other'] as const).map((kind) => {
      return toCslItem(referenceOf({...known, kind})).type
    })
    expect(types).toEqual(['report', 'speech', 'legislation', 'report', 'report'])
    expect(toCslItem(data).type).toBe('dataset')
    expect(toCslItem(referenceOf())).toMatchObject({authority: '某市人民政府办公室', jurisdiction: '某市'})
  })

  test('of an unknown address has none', () => {
    expect(toCslItem({...data, url: '/data/'})).not.toHaveProperty('URL')
  })
})

describe('titles nobody expects', () => {
  test.each([
    ['long', '关于进一步做好'.repeat(400)],
    ['full of signs', '关于{50%}“--”\\&#_$~^<>@,;=``的方案']
  ])('%s: come back as they went', (_, title) => {
    const reference = referenceOf({...known, title})
    expect(JSON.parse(toCslJson(reference))[0].title).toBe(title)
    expect(read(toRis(reference))['title']).toBe(title)
    const bibtex = toBibtex(reference)
    expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length)
    expect(plain(read(bibtex)['title'])).toBe(title)
  })

  test('and numbers stand on one line', () => {
    const {title, number} = referenceOf({title: '某市\r\n方案\t', docNumber: '某政发\n〔2023〕2号'})
    expect([title, number]).toEqual(['某市 方案', '某政发 〔2023〕2号'])
  })
})

/** citation.js marks words whose case is to stay. */
function plain(title: unknown): string {
  return String(title).replace(/<\/?span[^>]*>/g, '')
}
