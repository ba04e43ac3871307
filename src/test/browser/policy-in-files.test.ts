/** Every file of the built site keeps to the policy it comes with, and comes with it. Markup: budgets.test.ts. */
import {createHash} from 'node:crypto'
import {globSync, readFileSync} from 'node:fs'
import {describe, expect, inject, test} from 'vitest'
import {readSiteHeaders} from '../../../scripts/steps/site-headers.ts'
import {siteSettings} from '../../corpus/read-site.ts'
import {pagePolicy} from '../../exports/headers/content-security-policy.ts'

/** Files of a kind, and their text. */
function textsOf(kind: string): [file: string, text: string][] {
  return globSync(`dist/**/*.${kind}`)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')])
}

test('every page says its policy before anything it could hold for', () => {
  const pages = textsOf('html')
  const start = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy}">`
  const others = pages.filter(([, html]) => html.indexOf(start) !== html.indexOf('<head'))
  expect(pages.length).toBeGreaterThan(20)
  expect(others.map(([file]) => file)).toEqual([])
})

/** What makes code or markup of words, as scripts write it when they have been made small. */
const maker =
  /(?:^|[^\w$.])(?:eval|Function)\s*\(|\b(?:setTimeout|setInterval)\s*\(\s*["'`]|\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe)\s*\(|\bdocument\.write(?:ln)?\s*\(/

describe('no script makes code or markup of words', () => {
  test('in any file', () => {
    const scripts = textsOf('js')
    expect(scripts.length).toBeGreaterThan(20)
    expect(scripts.filter(([, text]) => maker.test(text)).map(([file]) => file)).toEqual([])
  })

  test.each([
    'eval("1")',
    'return new Function("a","return a")',
    'setTimeout("go()",1)',
    'a.innerHTML=b',
    'x.insertAdjacentHTML(`beforeend`,a)',
    'document.write(a)'
  ])('%s would be seen', (script) => {
    expect(maker.test(script)).toBe(true)
  })

  test.each([
    'e.medieval("1")',
    'retrieval(a)',
    'new FunctionList(a)',
    'setTimeout(go,1)',
    'a.innerHTML===b'
  ])('near miss: %s is none of it', (script) => {
    expect(maker.test(script)).toBe(false)
  })
})

test('the header lets the style sheet of each drawing through, and a drawing has nothing else inline', () => {
  const drawings = textsOf('svg')
  const policy = readSiteHeaders('dist')(siteSettings().base)['Content-Security-Policy']!
  expect(drawings.length).toBeGreaterThan(3)
  for (const [file, svg] of drawings) {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(svg) ?? []
    // Written as in HTML, its hash is that of the bytes between the tags.
    expect(style, file).not.toMatch(/[&<]/)
    expect(policy, file).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(svg.match(/<style/g)?.length, file).toBe(1)
    expect(svg.match(/<(?:script|foreignObject)|\s(?:style|on[a-z]+)="/g), file).toBeNull()
  }
})

test.each([
  ['a page', ''],
  ['what is not there', 'nowhere/'],
  ['a table', 'measures.csv'],
  ['a script', 'early.js']
])('%s comes with the headers that _headers gives it', async (_, path) => {
  const address = new URL(path, inject('site'))
  const {headers} = await fetch(address)
  const written = Object.entries(readSiteHeaders('dist')(address.pathname))
  expect(written.length).toBeGreaterThan(4)
  for (const [name, value] of written) expect(headers.get(name), name).toBe(value)
})
