import {h} from 'hastscript'
import {toHtml} from '../../../src/render/to-html.ts'
import type {Shot} from './shots.ts'

export type Pictured = Pick<Shot, 'name' | 'path' | 'width' | 'scheme' | 'file'>

/** Tops of pages side by side; the whole of each is one click away. */
const style = `
body { background: #888; color: #fff; font: 14px/1.5 sans-serif; margin: 24px }
a { color: inherit }
nav { columns: 6 120px }
section > div { align-items: start; display: flex; flex-wrap: wrap; gap: 16px }
figure { margin: 0 }
figure a { display: block; max-height: 480px; overflow: hidden }
img { display: block }
`

const schemes = {light: '浅色', dark: '深色'}

/** One page to look through all pictures by: a section for each kind of page, the widths and schemes beside each other. */
export function contactSheet(pictures: readonly Pictured[]): string {
  const byName = Map.groupBy(pictures, ({name}) => name)
  return toHtml([
    {type: 'doctype'},
    h('html', {lang: 'zh-CN'}, [
      h('head', [h('meta', {charSet: 'utf-8'}), h('title', '样张'), h('style', style)]),
      h('body', [
        h('h1', `样张：${byName.size} 种，${pictures.length} 张`),
        h(
          'nav',
          [...byName.keys()].map((name) => h('div', h('a', {href: `#${name}`}, name)))
        ),
        ...[...byName].map(([name, own]) =>
          h('section', {id: name}, [h('h2', `${name}　${own[0]!.path}`), h('div', own.map(toFigure))])
        )
      ])
    ])
  ])
}

/** A third of its size. */
function toFigure({name, width, scheme, file}: Pictured) {
  const words = `${width} ${schemes[scheme]}`
  return h('figure', [
    h(
      'a',
      {href: file},
      h('img', {src: file, alt: `${name} ${words}`, width: Math.round(width / 3), loading: 'lazy'})
    ),
    h('figcaption', words)
  ])
}
