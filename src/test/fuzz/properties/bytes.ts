/** Whatever bytes somebody brings: a text, or a refusal that says why. */
import {ok, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {convert} from '../../../corpus/convert/convert.ts'
import {RefusalError} from '../../../corpus/convert/converted.ts'
import {toBody, toDocx} from '../../../corpus/convert/docx/docx.samples.ts'
import {toParagraph, toPdf} from '../../../corpus/convert/pdf/pdf.samples.ts'
import {DecodeError, decode} from '../../../policy/1-text/decode.ts'
import {textOf} from '../given/any-text.ts'
import {planText} from '../given/plan-text.ts'
import {defineProperty, type Property} from '../property.ts'

/** Bytes exchanged for others, places counted round. */
const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 6})
type Flips = [number, number][]

function flip(bytes: Uint8Array, flips: Flips): Uint8Array {
  const flipped = bytes.slice()
  for (const [at, value] of flips) if (flipped.length > 0) flipped[at % flipped.length] = value
  return flipped
}

const docx = toDocx({
  'document.xml': toBody('一、目标', '到2025年，外贸进出口总额达到70亿元。', '（一）支持企业'),
  'styles.xml': '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
})
const pdf = toPdf([toParagraph(700, '到二〇二五年，外贸进出口总额达到七十亿元，', '实际使用外资两亿美元。')])
const html = '<!doctype html><html><head><title>某市方案</title></head><body><h1>某市方案</h1><table><tr><td>'

export const bytes: readonly Property[] = [
  defineProperty({
    name: 'any-bytes-are-text-or-refused',
    given: fc.array(fc.nat(255), {maxLength: 60}),
    holds: (list) => checkDecoding(Uint8Array.from(list))
  }),
  defineProperty({
    name: 'a-damaged-encoding-is-text-or-refused',
    given: fc.record({text: planText, flips, wide: fc.boolean()}),
    holds: ({text, flips, wide}) =>
      checkDecoding(
        flip(wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : new TextEncoder().encode(text), flips)
      )
  }),
  defineProperty({
    name: 'text-comes-back-from-its-bytes',
    given: textOf(12),
    holds: (text) => {
      const whole = text
        .toWellFormed()
        .replaceAll('\0', '')
        .replace(/^\ufeff+/, '')
      strictEqual(decode(new TextEncoder().encode(whole)).source, whole)
      strictEqual(decode(Buffer.from(`\ufeff${whole}`, 'utf16le')).source, whole)
    }
  }),
  convertedProperty('any-markdown-is-text-or-refused', '.md', '# 某市方案\n\n'),
  convertedProperty('any-page-is-text-or-refused', '.html', html),
  defineProperty({
    name: 'a-damaged-word-file-is-text-or-refused',
    given: flips,
    holds: (flips) => checkConverting('.docx', flip(docx, flips))
  }),
  defineProperty({
    name: 'a-damaged-pdf-is-text-or-refused',
    given: flips,
    holds: (flips) => checkConverting('.pdf', flip(pdf, flips))
  })
]

function convertedProperty(name: string, extension: string, before: string): Property {
  return defineProperty({
    name,
    given: fc.oneof(textOf(20), planText),
    holds: (text) => checkConverting(extension, new TextEncoder().encode(before + text))
  })
}

function checkDecoding(bytes: Uint8Array): void {
  try {
    ok(decode(bytes).source.length <= bytes.length)
  } catch (error) {
    ok(error instanceof DecodeError, String(error))
  }
}

async function checkConverting(extension: string, bytes: Uint8Array): Promise<void> {
  try {
    const {text, headings, pages = []} = await convert(extension, bytes)
    ok(text.trim() !== '')
    strictEqual(text, text.toWellFormed())
    for (const {at, level} of headings) ok(at >= 0 && at <= text.length && level >= 1)
    for (const at of pages) ok(at >= 0 && at <= text.length)
  } catch (error) {
    ok(error instanceof RefusalError, error instanceof Error ? error.stack : String(error))
  }
}
