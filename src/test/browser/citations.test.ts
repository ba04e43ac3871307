import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('the head of every page leads to the citations', async () => {
  const {page} = await site.open('/')
  await page.locator('.masthead nav a', {hasText: '引文'}).click()
  await page.waitForURL(`**${pageKinds.citations}`)
  expect(await page.locator('h1').innerText()).toMatch(/^两份文件引用了别的\s4\s份文件，本站都没有收$/)
  expect(await page.locator('svg.citations').count(), 'nothing resolved, no chart').toBe(0)
})

test('a document that is not here has the sentence that cites it, which leads into the reader', async () => {
  const {page} = await site.open(pageKinds.citations)
  const entry = page.locator('.cites-missing > li', {hasText: '区域全面经济伙伴关系协定'}).first()
  const marks = await entry.locator('mark').allInnerTexts()
  expect(marks).toHaveLength(2)
  for (const mark of marks) expect(mark).toContain('《区域全面经济伙伴关系协定》')
  await entry.locator('.cites-place').first().click()
  await page.waitForURL('**/documents/zhongwei-2023/#*')
  expect(await page.locator(':target').innerText()).toContain('《区域全面经济伙伴关系协定》')
})
