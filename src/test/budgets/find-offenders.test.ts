import {describe, expect, test} from 'vitest'
import {type BuiltPage, findOffenders} from './find-offenders.ts'
import type {SiteFiles} from './page-files.ts'

const weights: Record<string, [text: string, gzip: number]> = {
  '/a.css': ['a{background:url(/paper.svg)}', 9000],
  '/b.css': ['b{color:red}', 6000],
  '/c.css': ['c{color:blue}', 1],
  '/font.css': ['@font-face{font-family:Song;src:url(/song.woff2)}', 10],
  '/far.css': ['@import "//fonts.example/song.css";a{background:url(https://cdn.example/a.png)}', 10],
  '/_astro/page.js': ['import{t as e}from"./fold.js";import(`./search.js`);const a="to import it"', 4000],
  '/_astro/fold.js': ['import"./deep.js";import"./page.js";export{x}from"./wording.js"', 3000],
  '/_astro/deep.js': ['', 2000],
  '/_astro/wording.js': ['', 1000],
  '/_astro/search.js': ['', 8000],
  '/early.js': ['', 1]
}

const files: SiteFiles = {
  read: (path) => weights[path]?.[0],
  gzip: (path) => weights[path]?.[1] ?? 0
}

const offenders = (html: string, rest: Partial<BuiltPage> = {}) =>
  findOffenders({path: '/p/', html, gzip: 1000, ...rest}, files)
const style = (path: string) => `<link rel="stylesheet" href="${path}">`
const script = (path: string) => `<script type="module" src="${path}"></script>`

describe('weights', () => {
  test('the page of a plan may weigh 60 kB, and one of twice its length 120', () => {
    expect(offenders('', {gzip: 60_000, characters: 6000})).toEqual([])
    expect(offenders('', {gzip: 120_000, characters: 50_000})).toEqual([])
    expect(offenders('', {gzip: 60_100, characters: 6000})).toEqual([
      '/p/ HTML 60100 字节，6000 字的文件限 60000'
    ])
    expect(offenders('', {gzip: 130_000, characters: 50_000})).toEqual([
      '/p/ HTML 130000 字节，50000 字的文件限 120000'
    ])
  })

  test('near miss: other pages are not documents', () => {
    expect(offenders('', {gzip: 90_000})).toEqual([])
  })

  test('style sheets count together, each once', () => {
    expect(offenders(style('/a.css') + style('/b.css') + style('/b.css'))).toEqual([])
    expect(offenders(style('/a.css') + style('/b.css') + style('/c.css'))).toEqual([
      '/p/ CSS 15001 字节，限 15000'
    ])
  })

  test('scripts count with what they import, however deep; what is fetched later does not', () => {
    expect(offenders(script('/_astro/page.js'))).toEqual([])
    expect(offenders(script('/_astro/page.js') + script('/early.js'))).toEqual([
      '/p/ JS 10001 字节，限 10000'
    ])
    expect(
      offenders(`<link rel="modulepreload" href="/_astro/search.js">${script('/_astro/fold.js')}`)
    ).toEqual(['/p/ JS 18000 字节，限 10000'])
  })
})

describe('what no page holds', () => {
  test.each([
    ['<img src="https://cdn.example/a.png">', '第三方地址 https://cdn.example/a.png'],
    ['<script src=//cdn.example/a.js></script>', '第三方地址 //cdn.example/a.js'],
    ['<img srcset="/a.png 1x, https://cdn.example/b.png 2x">', '第三方地址 https://cdn.example/b.png'],
    ['<link rel="preconnect" href="https://cdn.example">', '第三方地址 https://cdn.example'],
    ['<svg><use href="https://cdn.example/a.svg#b"/></svg>', '第三方地址 https://cdn.example/a.svg#b'],
    ['<link rel="preload" as="font" href="/song.woff2">', '1 个网络字体'],
    [style('/font.css'), '1 个网络字体'],
    ['<p style="color: red">目标</p><style>p{}</style>', '2 处内联样式'],
    ['<script>go()</script><p onclick="go()">', '2 处内联脚本']
  ])('%s', (html, line) => {
    expect(offenders(html)).toEqual([`/p/ ${line}`])
  })

  test('a style sheet that fetches from elsewhere is the page’s fault', () => {
    expect(offenders(style('/far.css'))).toEqual([
      '/p/ 第三方地址 //fonts.example/song.css',
      '/p/ 第三方地址 https://cdn.example/a.png'
    ])
  })

  test.each([
    '<a href="https://www.gansu.gov.cn/">来源</a>',
    '<link rel="canonical" href="https://cemai.example/p/">',
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    '<script type="application/ld+json">{"@context": "https://schema.org", "a": "<p style=b>"}</script>',
    '<p data-style="x" title="a > b style=c">style="color: red" onclick="x"</p>',
    `<img src="/a.png">${script('/early.js')}`
  ])('near miss: %s', (html) => {
    expect(offenders(html)).toEqual([])
  })
})
