import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('a measure is shared: its link opens it, its quote carries address and day', async () => {
  const {page} = await site.open(pageKinds.measure, {width: 360})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async (name: string) => {
    await page.getByRole('button', {name}).click()
    await page.getByRole('status').filter({hasText: '已复制'}).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const link = await copied('复制链接')
  expect(new URL(link).pathname).toBe(pageKinds.measure)
  const [words, reference] = (await copied('复制引文')).split('\n')
  expect(words).toMatch(/^实施对外开放型传统产业扩规提质。/)
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  expect(reference).toContain(`: 三（一）1[EB/OL]. (2023-06-14)[${today}]. ${link}`)
  const fresh = await site.open(new URL(link).pathname)
  expect(await fresh.page.locator('h1').innerText()).toBe('促进外资外贸产业扩规提质')
})

test('near miss: without JavaScript nothing is offered that does nothing', async () => {
  const {page} = await site.open(pageKinds.measure, {script: false})
  expect(await page.locator('.measure-links button').filter({visible: true}).count()).toBe(0)
  expect(await page.locator('.measure-links a').isVisible()).toBe(true)
})
