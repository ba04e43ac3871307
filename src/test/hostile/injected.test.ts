import {expect, test} from 'vitest'
import {attacks, withMark} from './attacks.ts'
import {injectedIn} from './injected.ts'
import {parseFragment, wordsIn} from './parse-html.ts'
import {bare} from './texts.ts'

const none = {elsewhere: new Set<string>()}

test.each([
  ['a script', '<script>1</script>', 'a script of somebody else'],
  [
    'a script of another host',
    '<script src="//evil.example/_astro/a.js"></script>',
    'a script of somebody else'
  ],
  ['a handler', '<p onclick="1">甲</p>', 'p has onClick'],
  ['a style', '<p style="color:red">甲</p>', 'p has style'],
  ['an element of no page', '<iframe></iframe>', 'an element of no page: iframe'],
  ['an address that runs', '<a href="javascript:1">甲</a>', 'a leads to javascript:1'],
  ['another host', '<a href="//evil.example/">甲</a>', 'a leads to //evil.example/'],
  ['another host behind a turned slash', '<a href="/\\evil.example/">甲</a>', 'a leads to'],
  ['a form to elsewhere', '<form action="https://evil.example/"></form>', 'form leads to'],
  ['an id twice', '<a id="sec_1"></a><a id="sec_1"></a>', 'two elements with the id sec_1'],
  ['an id that is none', '<a id="甲 &quot;"></a>', 'an odd id'],
  ['a name that covers', '<input name="getElementById">', 'a name that could cover another'],
  ['data that are none', '<script type="application/ld+json">{</script>', 'data that is no JSON'],
  [
    'a page that goes elsewhere',
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    'meta leads to'
  ]
])('%s is found', (_, html, said) => {
  expect(injectedIn(parseFragment(html), none).join()).toContain(said)
})

test('near miss: what our own pages hold', () => {
  const html =
    '<h2 id="sec_1~2__item_3">甲</h2><a href="/units/640500-市商务局/?q=%3Cimg%3E#甲" title="onclick=1">乙</a><script type="module" src="/_astro/a.B1_-.js"></script>'
  expect(injectedIn(parseFragment(html), none)).toEqual([])
})

test('whatever comes through as markup is seen: by what it brings, or by its words being gone', () => {
  const unseen = attacks
    .filter(({shape}) => shape !== wordsIn(parseFragment(shape)).trimEnd() && /<\w/.test(shape))
    .map((attack) => withMark(attack, 'hxaaa'))
    .filter(
      (text) =>
        injectedIn(parseFragment(text), none).length === 0 &&
        wordsIn(parseFragment(text)).includes(bare(text))
    )
  expect(unseen).toEqual([])
})
