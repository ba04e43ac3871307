/** Files of every kind a document may come as, with attacks in them: as words, and as the markup of the format itself. */
import {strToU8} from 'fflate'
import {stringify} from 'yaml'
import {toDocx} from '../../corpus/convert/docx/docx.samples.ts'

/** Words that any reader of HTML and XML gives back as they were. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Characters no XML file can hold. */
export const withoutImpossible = (words: string) =>
  words.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')

export type ToFile = (attacks: readonly string[]) => string | Uint8Array

/** A page whose words are attacks. */
export const htmlWords: ToFile = (attacks) => {
  const lines = attacks.map((attack, at) => {
    const words = escaped(attack)
    if (at % 4 === 0) return `<h2>${at + 1}.${words}</h2>`
    if (at % 4 === 1) return `<table><tr><th>指标</th><td>${words}</td></tr></table>`
    if (at % 4 === 2) return `<p>实施<b title="${words}">${words}</b>工程，到2025年达到50亿元。</p>`
    return `<ul><li>${words}</li></ul>`
  })
  const said = escaped(attacks[0]!)
  const metas = ['ArticleTitle', 'ContentSource', 'url', 'PubDate'].map(
    (name) => `<meta name="${name}" content="${said}">`
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>${said}</title>${metas.join('')}</head><body><p>各县（区）人民政府：</p>${lines.join('\n')}</body></html>`
}

/** A page whose markup is attacks; the words behind each have to arrive all the same where the page shows them. */
export const htmlMarkup: ToFile = (attacks) =>
  `<html><head><title>某市实施方案</title></head><body><h1>某市实施方案</h1>${attacks
    .map((attack) => `<div><p>一、扩大开放。</p>${attack}</div>`)
    .join('\n')}</body></html>`

/** Markdown with attacks as its words: every sign that could be markup is escaped. */
export const markdownWords: ToFile = (attacks) =>
  `---\n${stringify({title: attacks[0], date: '2023-02-30'})}---\n\n${attacks
    .map((attack, at) => {
      const words = attack.replace(/[!-/:-@[-`{-~]/g, '\\$&')
      return at % 3 === 0 ? `## ${at + 1}、${words}` : at % 3 === 1 ? `- ${words}` : `实施${words}工程。`
    })
    .join('\n\n')}\n`

/** Markdown with attacks as they are: raw HTML, links, images, definitions. */
export const markdownMarkup: ToFile = (attacks) =>
  `# 某市实施方案\n\n${attacks.map((attack) => `一、扩大开放\n\n${attack}\n\n实施“${attack}”工程。[^1]\n\n[^1]: ${attack}`).join('\n\n')}\n`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a Word file says of its parts, and a link whose address runs. */
function toRelations(address: string): Uint8Array {
  const parts = ['styles', 'comments'].map(
    (name, at) => `<Relationship Id="r${at}" Type="${office}/${name}" Target="${name}.xml"/>`
  )
  const link = `<Relationship Id="evil" Type="${office}/hyperlink" TargetMode="External" Target="${address}"/>`
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.join('')}${link}</Relationships>`
  )
}

const run = (words: string) =>
  `<w:r><w:t xml:space="preserve">${escaped(withoutImpossible(words))}</w:t></w:r>`

/** A Word file: paragraphs, headings, cells, fields, comments, notes, names of styles, alternative texts. */
export const docxWords: ToFile = (attacks) => {
  const paragraphs = attacks.map((attack, at) => {
    const words = run(attack)
    const quoted = escaped(withoutImpossible(attack))
    if (at % 5 === 0) return `<w:p><w:pPr><w:pStyle w:val="s1"/></w:pPr>${words}</w:p>`
    if (at % 5 === 1)
      return `<w:tbl><w:tr><w:tc><w:p>${run('指标')}</w:p></w:tc><w:tc><w:p>${words}</w:p></w:tc></w:tr></w:tbl>`
    if (at % 5 === 2)
      return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:${quoted}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    if (at % 5 === 3)
      return `<w:p><w:hyperlink r:id="evil" w:anchor="${quoted}" w:tooltip="${quoted}">${words}</w:hyperlink><w:bookmarkStart w:id="1" w:name="${quoted}"/></w:p>`
    return `<w:p>${run('实施')}${words}${run('工程，到2025年达到50亿元。')}</w:p>`
  })
  const style = escaped(withoutImpossible(attacks[0]!))
  const parts = {
    'document.xml': `<w:body>${paragraphs.join('')}</w:body>`,
    'styles.xml': `<w:style w:type="paragraph" w:styleId="s1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="s2"><w:name w:val="${style}"/></w:style>`,
    'comments.xml': `<w:comment w:id="0" w:author="${style}"><w:p>${run(attacks[0]!)}</w:p></w:comment>`
  }
  return toDocx(parts, {'word/_rels/document.xml.rels': toRelations(`javascript:${style}`)})
}
