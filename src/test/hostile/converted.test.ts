import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {convert} from '../../corpus/convert/convert.ts'
import {RefusalError} from '../../corpus/convert/converted.ts'
import {toBody, toDocx} from '../../corpus/convert/docx/docx.samples.ts'
import {sourceUrl} from '../../policy/metadata.ts'
import {attacks} from './attacks.ts'
import {docxWords, htmlMarkup, htmlWords, markdownMarkup, markdownWords, type ToFile} from './formats.ts'
import {readAlone} from './read-alone.ts'
import {bare, toMarks} from './texts.ts'

const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file

/** Three texts of each attack in a file of its own, through the converter and all that follows. */
async function through(extension: string, toFile: ToFile) {
  const marks = toMarks()
  return Promise.all(
    attacks.map(async (attack) => {
      const texts = [marks.next(attack), marks.next(attack), marks.next(attack)]
      const {text, about} = await convert(extension, bytesOf(toFile(texts.map((each) => each.text))))
      return {name: attack.name, texts, about, ...readAlone(text)}
    })
  )
}

describe.each([
  ['.md', markdownWords, true],
  ['.md', markdownMarkup, false],
  ['.html', htmlWords, true],
  ['.html', htmlMarkup, false],
  ['.docx', docxWords, true]
] as const)('%s', async (extension, toFile, isWords) => {
  const read = await through(extension, toFile)

  test('more than 250 texts, no two the same', () => {
    expect(new Set(read.flatMap(({texts}) => texts.map(({text}) => text))).size).toBeGreaterThan(250)
  })

  test('nothing of them is more than text', () => {
    expect(read.flatMap(({name, complaints}) => complaints.map((each) => `${name}: ${each}`))).toEqual([])
  })

  test.runIf(isWords)('words arrive as they were', () => {
    const lost = read.flatMap(({texts, words}) => texts.filter(({text}) => !words.includes(bare(text))))
    expect(lost).toEqual([])
  })

  test('what the file says of itself stands on lines, and its address is a page', () => {
    const said = read.flatMap(({about}) => Object.values(about))
    expect(said.filter((words: string) => /[\n\r\u202e\u001b]/.test(words))).toEqual([])
    expect(read.filter(({about: {url}}) => url !== undefined && !sourceUrl.safeParse(url).success)).toEqual(
      []
    )
  })
})

const plan = toDocx({'document.xml': toBody('一、扩大开放')})
const refused: Record<string, Uint8Array> = {
  'an entity of a file': toDocx(
    {},
    {
      'word/document.xml': strToU8(
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>'
      )
    }
  ),
  'entities that grow': toDocx(
    {},
    {
      'word/document.xml': strToU8(
        '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><w:document>&c;</w:document>'
      )
    }
  ),
  'a bomb': toDocx({}, {'word/document.xml': new Uint8Array(96 * 1024 * 1024)}),
  'a zip cut short': plan.subarray(0, plan.length / 2),
  'a zip of something else': zipSync({'../../../etc/passwd.xml': strToU8('<a/>')}),
  'XML that is none': toDocx({}, {'word/document.xml': strToU8('<w:document><w:body>')})
}

test.each(Object.entries(refused))('%s is refused with a reason', async (_, bytes) => {
  await expect(convert('.docx', bytes)).rejects.toThrow(RefusalError)
})

test('names of parts that lead out of the zip are only names', async () => {
  const odd = {
    '../../../tmp/甲.xml': strToU8('<a/>'),
    '/etc/乙.xml': strToU8('<a/>'),
    '__proto__.xml': strToU8('<a/>')
  }
  const {text} = await convert('.docx', toDocx({'document.xml': toBody('一、扩大开放')}, odd))
  expect(text).toBe('一、扩大开放\n')
})
