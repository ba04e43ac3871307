import {readdirSync} from 'node:fs'
import type {Element, ElementContent} from 'hast'
import {describe, expect, test} from 'vitest'
import {chartCases} from './chart-cases.ts'
import {toMarkup} from './to-markup.ts'
import {withoutLinks} from './without-links.ts'

const stylesheets = ['tokens', 'charts']
  .map((name) => `<?xml-stylesheet href="../../../../styles/${name}.css"?>\n`)
  .join('')

const all = Object.entries(chartCases).flatMap(([chart, cases]) =>
  Object.entries(cases).map(([name, draw]) => ({chart, name, draw}))
)

test.for(all)('$chart: $name', async ({chart, name, draw}) => {
  const svg = `${stylesheets}${toMarkup(draw()).replaceAll('><', '>\n<')}\n`
  await expect(svg).toMatchFileSnapshot(`fixtures/${chart}/${name}.svg`)
})

describe('every chart', () => {
  test.for(all)('$chart/$name has no style, short numbers, and words or silence', ({draw}) => {
    const svg = draw()
    expect(toMarkup(svg)).not.toMatch(/ style=|NaN|undefined|\d\.\d{3}/)
    if (svg.properties['ariaHidden']) expect(childrenNamed(svg, 'title')).toEqual([])
    else {
      expect(svg.properties['role']).toBe('img')
      for (const name of ['title', 'desc']) expect(childrenNamed(svg, name)).toHaveLength(1)
    }
  })

  test.for(all)('$chart/$name draws the same twice', ({draw}) => {
    expect(toMarkup(draw())).toBe(toMarkup(draw()))
  })
})

test('in the gallery no chart of made-up rows leads anywhere, and all its shapes stay', () => {
  expect(all.some(({draw}) => toMarkup(draw()).includes(' href='))).toBe(true)
  for (const {draw} of all) {
    const markup = toMarkup(withoutLinks(draw()))
    expect(markup).not.toMatch(/<a[ >]| href=/)
    expect(markup.match(/<rect/g)).toEqual(toMarkup(draw()).match(/<rect/g))
  }
})

test.for(Object.keys(chartCases))('no fixture of %s without its case', (chart) => {
  const files = readdirSync(new URL(`fixtures/${chart}/`, import.meta.url))
  expect(files.sort()).toEqual(
    Object.keys(chartCases[chart]!)
      .map((name) => `${name}.svg`)
      .sort()
  )
})

function childrenNamed({children}: Element, name: string): ElementContent[] {
  return children.filter((child) => child.type === 'element' && child.tagName === name)
}
