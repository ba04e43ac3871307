import {expect, test} from 'vitest'
import {placeLinks} from './place-links.ts'

const place = (html: string, base = '/plans/') => placeLinks(html, base, [`${base}_astro/`])

test.each([
  ['a link', '<a href="/documents/a/#sec_1">', '<a href="/plans/documents/a/#sec_1">'],
  ['the start page', '<a class=x href=/>首页</a>', '<a class=x href=/plans/>首页</a>'],
  ['a form', "<form action='/search/'>", "<form action='/plans/search/'>"],
  ['a script', '<script src="/early.js"></script>', '<script src="/plans/early.js"></script>'],
  ['what a script fetches', '<p data-index="/search.bin">', '<p data-index="/plans/search.bin">'],
  [
    'a link in a drawing',
    '<svg><a href="/b/"><path d="M0 0"/></a></svg>',
    '<svg><a href="/plans/b/"><path d="M0 0"/></a></svg>'
  ],
  [
    'a link of old in a drawing',
    '<svg><use xlink:href="/b.svg#c"/></svg>',
    '<svg><use xlink:href="/plans/b.svg#c"/></svg>'
  ],
  [
    'several, the later first in the tree',
    '<p><a href="/a/">甲</a><table><a href="/b/">乙</a><tr><td><a href="/c/">丙</a></table>',
    '<p><a href="/plans/a/">甲</a><table><a href="/plans/b/">乙</a><tr><td><a href="/plans/c/">丙</a></table>'
  ]
])('%s is placed', (_, html, placed) => {
  expect(place(html)).toBe(placed)
})

test.each([
  ['another host', '<a href="https://example.org/a/">', '<a href="//example.org/a/">'],
  ['a place on the page', '<a href="#a">', '<a href="?q=/a/">', '<a href="a/">'],
  ['words that look like an address', '<p title="/a/" data-value="/a/">/a/ href="/a/"</p>'],
  ['what a comment or a script says', '<!-- <a href="/a/"> --><script>"<a href=\'/a/\'>"</script>'],
  ['what Astro has placed', '<link href="/plans/_astro/Page.css">']
])('near miss: %s stays', (_, ...lines) => {
  for (const html of lines) expect(place(html)).toBe(html)
})

test('a folder of the name of one of ours is no sign that a link is placed', () => {
  expect(place('<a href="/documents/a/">', '/documents/')).toBe('<a href="/documents/documents/a/">')
})

test('all else stays to the byte', () => {
  const page =
    '<!doctype html>\r\n<HTML><p class=a  id="b" >&lt;甲&nbsp;&#x4e59;<br/>\n\n<a\n  href = "/a/" >'
  expect(place(page)).toBe(page.replace('"/a/"', '"/plans/a/"'))
})
