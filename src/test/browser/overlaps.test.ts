/** The measure itself: what it must see, and what it must let pass. */
import {describe, expect, test} from 'vitest'
import {findOverlaps} from './find-overlaps.ts'
import {openSite} from './open-site.ts'
import {textBoxes} from './text-boxes.ts'

const site = openSite()

/** Overlaps on a page of a few lines; a character is 20 px wide there. */
async function overlapsOf(html: string): Promise<string[]> {
  const {page} = await site.open('/404.html', {lax: true})
  await page.setContent(`<style>
    * {font: 20px/1.5 sans-serif; margin: 0}
    .tight, .tight * {line-height: .6}
    .one {width: 40px}
    .short {overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 70px}
    .over {position: absolute; left: 0; top: 0}
  </style>${html}`)
  return findOverlaps(await page.evaluate(textBoxes))
}

describe('two texts on each other are found', () => {
  test.each([
    ['in HTML', '<p>目标</p><p class="over">责任</p>'],
    ['with a link within its own paragraph', '<p>目标<a class="over">责任</a></p>'],
    ['where lines are set too tight', '<p class="tight">目标<br><b>责任</b></p>'],
    ['where the lines of one text are', '<p class="tight one">目标 责任</p>'],
    [
      'in a chart',
      '<svg width="200" height="60"><text x="10" y="30">目标</text><text x="30" y="34">责任</text></svg>'
    ],
    [
      'between a chart and the text beside it',
      '<p>目标</p><svg class="over" width="90" height="60"><text y="24">责任</text></svg>'
    ],
    [
      'within one bar that sticks',
      '<div style="position: sticky; top: 0"><p>目标</p><p class="over">责任</p></div>'
    ]
  ])('%s', async (_, html) => {
    expect(await overlapsOf(html)).toEqual([
      expect.stringMatching(/^“目标( 责任)?”与“(目标 )?责任”叠了 \d+×\d+ px，在 \d+,\d+$/)
    ])
  })
})

describe('near misses', () => {
  test.each([
    ['side by side and line under line', '<p>目标<b>责任</b><br><a>单位</a></p><p>年份</p>'],
    ['a neighbour that touches by two pixels', '<p>目标<b style="margin-left: -2px">责任</b></p>'],
    [
      'what is not shown',
      '<p>目标</p><p class="over" style="visibility: hidden">责任</p><p class="over" hidden>单位</p>'
    ],
    [
      'what is clipped to one pixel for screen readers',
      '<p>目标</p><p class="over" style="width: 1px; height: 1px; overflow: hidden">责任</p>'
    ],
    [
      'what a box cuts off',
      '<p style="width: 40px; overflow: hidden; white-space: nowrap">目标责任单位</p><p class="over" style="left: 60px">年份</p>'
    ],
    ['what an ellipsis cuts short', '<p class="short">目标责任单位</p>'],
    [
      'what is folded away',
      '<p>目标</p><details class="over"><summary style="margin-top: 40px">单位</summary>责任</details>'
    ],
    ['a bar that sticks to the window', '<p>目标</p><p class="over" style="position: fixed">责任</p>'],
    [
      'the smaller of two drawings of one chart',
      '<svg width="90" height="60"><text y="20">目标</text><text y="20" display="none">责任</text></svg>'
    ]
  ])('%s', async (_, html) => {
    expect(await overlapsOf(html)).toEqual([])
  })
})
