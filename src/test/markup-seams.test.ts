/** Words become markup at two places only: what a browser makes, it makes as elements; what a page sets as HTML, a renderer made. */
import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const parsing =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b|document\.write|\beval\(|new Function\(|setTimeout\(['"`]/
const made =
  /set:html=\{(?:to(?:Html|Markup|JsonLd)\(|sign\.map\(toMarkup\)|bar\(label, share\)\}|(?<name>\w+)\})/

/** `set:html={name}` where `const name = toHtml(…)`. */
function looseIn(source: string): string[] {
  const all = [...source.matchAll(/set:(?:html|text)=.{0,60}/g)].map(([each]) => each)
  return all.filter((each) => {
    const found = made.exec(each)
    const name = found?.groups?.['name']
    return !found || (name !== undefined && !new RegExp(`const ${name} = to(?:Html|Markup)\\(`).test(source))
  })
}

test('in a browser no words are parsed as HTML or run', () => {
  const files = globSync('{src/islands,src/search,public}/**/*.{ts,js}').filter(
    (file) => !file.endsWith('.test.ts')
  )
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => parsing.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('set:html takes only what was made as a tree, or as JSON-LD', () => {
  const files = globSync('src/**/*.astro')
  expect(files.length).toBeGreaterThan(100)
  expect(
    files.flatMap((file) => looseIn(readFileSync(file, 'utf8')).map((each) => `${file}: ${each}`))
  ).toEqual([])
})

test('near miss: words set as HTML are found, behind a name too', () => {
  expect(looseIn('<p set:html={title} />')).toHaveLength(1)
  expect(looseIn('const title = policy.title\n<p set:html={title} />')).toHaveLength(1)
  expect(looseIn('<p set:html={title + more} />')).toHaveLength(1)
  expect(looseIn('const title = toHtml(tree)\n<p set:html={title} />')).toEqual([])
})
