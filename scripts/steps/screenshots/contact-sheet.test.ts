import {expect, test} from 'vitest'
import {pageKinds, schemes, widths} from '../page-kinds.ts'
import {contactSheet} from './contact-sheet.ts'
import {allShots} from './shots.ts'

const picture = (name: string, width: number, scheme: 'light' | 'dark' = 'light') => ({
  name,
  path: `/${name}/?a=1&b=<2>`,
  width,
  scheme,
  file: `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`
})

test('pictures of one kind stand in one section, each a link to itself, by relative addresses', () => {
  const html = contactSheet([picture('home', 360), picture('home', 1280, 'dark'), picture('reader', 360)])
  expect(html.match(/<section id="[^"]+">/g)).toEqual(['<section id="home">', '<section id="reader">'])
  const [, home = ''] = html.split('<section')
  expect([...home.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
    'home-360.png',
    'home-360.png',
    'home-1280-dark.png',
    'home-1280-dark.png'
  ])
  expect(home).toContain('<figcaption>1280 深色</figcaption>')
  expect(home).toContain('/home/?a=1&#x26;b=&#x3C;2>')
  expect(html).toContain('<h1>样张：2 种，3 张</h1>')
})

test('every kind of page is taken at every width, light and dark, and no picture lies on another', () => {
  const shots = allShots()
  for (const kind of Object.keys(pageKinds)) {
    expect(shots.filter(({name}) => name === kind)).toHaveLength(widths.length * schemes.length)
  }
  expect(new Set(shots.map(({file}) => file)).size).toBe(shots.length)
})

test('near miss: a state that is one of phones is not taken wide', () => {
  expect(
    allShots()
      .filter(({name}) => name === 'reader-fold')
      .map(({file}) => file)
  ).toEqual(['reader-fold-360.png', 'reader-fold-360-dark.png'])
})
