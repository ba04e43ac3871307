import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {convert} from './convert.ts'
import {toBody, toDocx} from './docx/docx.samples.ts'

const document = {'document.xml': toBody('一、总体要求', '到2025年，进出口总额达到50亿元。')}
const compound = (word: string) => {
  const name = [...word].flatMap((sign) => [sign.charCodeAt(0), 0])
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name)
}

/** Two zeros for each of the places where a zip says how long a part is. */
function lieAboutSizes(zip: Uint8Array): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 4 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return lying
}

const bomb = toDocx({'document.xml': toBody('字'.repeat(12_000_000))})

const refused: Record<string, {bytes: Uint8Array; said: string}> = {
  'a text': {bytes: strToU8('某市方案'), said: '里面却是文字，不是 DOCX'},
  'a PDF': {bytes: strToU8('%PDF-1.7'), said: '请改为 .pdf'},
  'a Word file under lock': {bytes: compound('EncryptedPackage'), said: '加了密码'},
  'an old Word file': {bytes: compound('WordDocument'), said: '另存为 .docx'},
  'a workbook': {bytes: zipSync({'xl/workbook.xml': strToU8('<a/>')}), said: 'Excel'},
  'an OFD': {bytes: zipSync({'OFD.xml': strToU8('<a/>')}), said: 'OFD'},
  'an OpenDocument': {
    bytes: zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>')
    }),
    said: 'OpenDocument'
  },
  'a zip of texts': {bytes: zipSync({'a.xml': strToU8('<a/>')}), said: '没有 Word 的正文'},
  'a zip of pictures': {bytes: zipSync({'a.png': strToU8('a')}), said: '文件损坏'},
  'half a file': {bytes: toDocx(document).subarray(0, 700), said: '文件损坏'},
  'XML that is not well-formed': {
    bytes: toDocx({'document.xml': '<w:body><w:p></w:body>'}),
    said: '文件损坏'
  },
  'a bomb': {bytes: bomb, said: '不像是正常的 Word 文件'},
  'a bomb that says it is small': {bytes: lieAboutSizes(bomb), said: '不像是正常的 Word 文件'},
  'the same part twice': {
    bytes: toDocx(document, {'word/documenT.xml': strToU8('<a/>')}).map((byte, at, all) =>
      // documenT → document, in a name
      byte === 0x54 && all[at + 1] === 0x2e && all[at - 1] === 0x6e ? 0x74 : byte
    ),
    said: '两个“word/document.xml”'
  },
  'entities of its own': {
    bytes: toDocx(document, {'word/settings.xml': strToU8('<!DOCTYPE a [<!ENTITY b "字">]><a>&b;</a>')}),
    said: '文档类型声明'
  },
  'a text without words': {bytes: toDocx({'document.xml': '<w:body><w:p/></w:body>'}), said: '读完没有文字'},
  'elements nested too deep': {
    bytes: toDocx({
      'document.xml': `<w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}</w:body>`
    }),
    said: '套得太深'
  }
}

test.each(Object.entries(refused))('%s is refused', async (_, {bytes, said}) => {
  await expect(convert('.docx', bytes)).rejects.toThrow(said)
})

test('a long text is no bomb', async () => {
  const lines = Array.from(
    {length: 5000},
    (_, at) => `第${at}项，进出口总额达到${at * 7}亿元，年均增长${at % 13}%。`
  )
  const {text} = await convert('.docx', toDocx({'document.xml': toBody(...lines)}))
  expect(text.split('\n')).toHaveLength(5001)
})

test('another prefix than w is read as well', async () => {
  const bytes = toDocx(
    {},
    {
      'word/document.xml': strToU8(
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:numPr><x:ilvl x:val="0"/><x:numId x:val="1"/></x:numPr></x:pPr><x:r><x:t>总则</x:t></x:r></x:p></x:body></x:document>'
      ),
      'word/numbering.xml': strToU8(
        "<y:numbering xmlns:y='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><y:abstractNum y:abstractNumId='0'><y:lvl y:ilvl='0'><y:start y:val='2'/><y:numFmt y:val='chineseCounting'/><y:lvlText y:val='第%1条'/></y:lvl></y:abstractNum><y:num y:numId='1'><y:abstractNumId y:val='0'/></y:num></y:numbering>"
      )
    }
  )
  expect((await convert('.docx', bytes)).text).toBe('第二条 总则\n')
})
