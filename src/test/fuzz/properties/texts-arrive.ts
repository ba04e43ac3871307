/**
 * Any text goes into a file and comes out of it as text, whoever reads the file: what arrives is what went in, as far
 * as the format can carry it (`exports/carried-words.ts`).
 */
import {deepStrictEqual} from 'node:assert/strict'
import {addAttribute, render} from 'astro/compiler-runtime'
import {h} from 'hastscript'
import {
  carriedByBytes,
  carriedByHtml,
  carriedByHtmlValue,
  carriedByXml
} from '../../../exports/carried-words.ts'
import {toCsv, toHarmless} from '../../../exports/csv.ts'
import {type FeedEntry, toAtom} from '../../../exports/feeds/atom.ts'
import {sampleFigure} from '../../../exports/figure.samples.ts'
import {toFigureSvg} from '../../../exports/figure-svg.ts'
import {toJsonLd} from '../../../exports/json-ld/json-ld.ts'
import {x} from '../../../exports/xml/x.ts'
import {toXmlFile} from '../../../exports/xml/xml-file.ts'
import {toText} from '../../../policy/1-text/text.ts'
import {renderSource} from '../../../render/policy-text/source.ts'
import {headingWords, keepUnits, titleWords} from '../../../render/policy-text/title.ts'
import {toHtml} from '../../../render/to-html.ts'
import {anyText} from '../given/any-text.ts'
import {defineProperty, type Property} from '../property.ts'
import {readCsv} from '../readers/csv.ts'
import {elementsOf, plainText, readHtml} from '../readers/html.ts'
import {readXml, textsOf, valuesOf} from '../readers/xml.ts'
import {markdown} from '../ways/markdown.ts'
import {references} from '../ways/references.ts'
import type {Way} from '../ways/way.ts'

const site = {title: '某库', root: null}

/** What Astro makes of `{…}` in a page, by the functions its compiled pages call. */
function toPage(parts: TemplateStringsArray, ...values: unknown[]): string {
  let page = ''
  const result = render(parts, ...values) as unknown as {render(to: {write(chunk: unknown): void}): unknown}
  result.render({
    write(chunk) {
      page += String(chunk)
    }
  })
  return page
}

const inItems = (html: string, tagName: string) => elementsOf(readHtml(html), tagName).map(plainText)

const ways: readonly Way[] = [
  ...references,
  ...markdown,
  {
    name: 'text-arrives-through-an-expression-of-a-page',
    through: (texts) => inItems(texts.map((text) => toPage`<b>${text}</b>`).join(''), 'b'),
    carried: carriedByHtml
  },
  {
    name: 'text-arrives-through-a-title',
    through: (texts) => texts.flatMap((text) => inItems(toPage`<title>${text}</title>`, 'title')),
    carried: carriedByHtmlValue
  },
  {
    name: 'text-arrives-through-an-attribute-of-a-page',
    through: (texts) =>
      elementsOf(
        readHtml(texts.map((text) => toPage`<b${addAttribute(text, 'title')}></b>`).join('')),
        'b'
      ).map(({properties}) => String(properties['title'])),
    carried: carriedByHtmlValue
  },
  {
    name: 'text-arrives-through-a-tree-of-a-page',
    through: (texts) =>
      inItems(
        toHtml(
          h(
            'body',
            texts.map((text) => h('b', text))
          )
        ),
        'b'
      ),
    carried: carriedByHtml
  },
  {
    name: 'text-arrives-through-an-attribute-of-a-tree',
    through: (texts) =>
      elementsOf(
        readHtml(
          toHtml(
            h(
              'body',
              texts.map((title) => h('b', {title}))
            )
          )
        ),
        'b'
      ).map(({properties}) => String(properties['title'] ?? '')),
    carried: carriedByHtmlValue
  },
  {
    name: 'text-arrives-as-a-title-with-breaks',
    through: (texts) => inItems(texts.map((text) => toHtml(h('i', titleWords(text).children))).join(''), 'i'),
    carried: (text) => carriedByHtml(keepUnits(text))
  },
  {
    name: 'text-arrives-as-a-heading-with-breaks',
    through: (texts) =>
      inItems(texts.map((text) => toHtml(h('i', headingWords(text).children))).join(''), 'i'),
    carried: (text) => carriedByHtml(keepUnits(text))
  },
  {
    name: 'text-arrives-as-a-source-with-its-lines',
    through: (texts) =>
      elementsOf(readHtml(texts.map((text) => toHtml(renderSource(toText(text)))).join('')), 'ol').map(
        (list) => list.children.map(plainText).join('\n')
      ),
    carried: carriedByHtml
  },
  {
    name: 'text-arrives-through-json-ld',
    through: (texts) => {
      const thing = {'@context': 'https://schema.org', '@type': 'Thing', name: texts as string[]} as const
      const [script] = inItems(
        `<script type="application/ld+json">${toJsonLd(thing)}</script><b></b>`,
        'script'
      )
      return (JSON.parse(script!) as {name: string[]}).name
    },
    carried: (text) => text
  },
  {
    name: 'text-arrives-through-csv',
    through: (texts) => {
      const rows = readCsv(new TextEncoder().encode(toCsv(texts.map((text) => [text, '值', text]))))
      return rows.map(([first, , last]) => {
        deepStrictEqual(first, last)
        return first!
      })
    },
    // What begins like a formula is told to be text by an apostrophe.
    carried: (text) => carriedByBytes(toHarmless(text))
  },
  {
    name: 'text-arrives-through-xml',
    through: async (texts) => {
      const xml = await readXml(
        toXmlFile(
          x(
            'all',
            texts.map((text) => x('one', {id: 'a'}, text))
          )
        )
      )
      return textsOf(xml, 'one')
    },
    carried: carriedByXml
  },
  {
    name: 'text-arrives-through-an-attribute-of-xml',
    through: async (texts) =>
      valuesOf(
        await readXml(
          toXmlFile(
            x(
              'all',
              texts.map((said) => x('one', {said}))
            )
          )
        ),
        'said'
      ),
    carried: carriedByXml
  },
  {
    name: 'text-arrives-through-a-feed',
    through: async (texts) => {
      const entries = texts.map((title, index): FeedEntry => {
        const about = {updated: '2026-01-02', published: null, author: title, categories: []}
        return {id: `/${index}/`, path: `/${index}/`, title, summary: title, ...about}
      }) as unknown as [FeedEntry]
      const feed = {path: '/feed.atom', page: '/', title: '全部', subtitle: '新到', entries}
      const xml = await readXml(toAtom(feed, {title: '某库', root: new URL('https://example.org/')}))
      const [, ...titles] = textsOf(xml, 'title')
      deepStrictEqual(textsOf(xml, 'summary'), titles)
      return titles
    },
    carried: carriedByXml
  },
  {
    name: 'text-arrives-through-a-drawing',
    through: async (texts) => {
      const legend = texts.map((word) => ({sign: [], word}))
      const drawing = toFigureSvg({...sampleFigure, legend}, site, {tokens: '', charts: ''})
      const [_title, _unit, ...words] = textsOf(await readXml(drawing), 'text')
      return words.slice(0, texts.length)
    },
    carried: carriedByXml
  }
]
export const textsArrive: readonly Property[] = ways.map(({name, through, carried}) => {
  const hold = async (texts: readonly string[]) => deepStrictEqual(await through(texts), texts.map(carried))
  return defineProperty({
    name,
    given: anyText,
    holds: (text) => hold([text]),
    together: {count: 1000, hold}
  })
})
