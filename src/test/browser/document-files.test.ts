/** The files of a document, as somebody takes them away. */
import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {documentFiles} from '../../render/documents/document-files.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const path = pageKinds.reader
const id = path.split('/').at(-2)!

test('every file of the list is there, the text byte for byte as received', async () => {
  const {page, complaints} = await site.open(path, {script: false})
  const links = page.locator('.document-files a')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    documentFiles(id).map(({href}) => href)
  )
  const [download] = await Promise.all([page.waitForEvent('download'), links.first().click()])
  expect(download.suggestedFilename()).toBe(`${id}.txt`)
  expect(await buffer(await download.createReadStream())).toEqual(
    await readFile(`content/documents/${id}.txt`)
  )
  for (const {href} of documentFiles(id)) {
    const response = await page.request.get(href)
    expect(response.status(), href).toBe(200)
    expect((await response.body()).length, href).toBeGreaterThan(0)
  }
  expect(complaints).toEqual([])
})

test('the XML is well-formed for a browser too', async () => {
  const {page} = await site.open(path, {lax: true})
  const {root, ids} = await page.evaluate(async (file) => {
    const xml = new DOMParser().parseFromString(await (await fetch(file)).text(), 'application/xml')
    return {root: xml.documentElement.localName, ids: xml.querySelectorAll('[eId^="sec_"]').length}
  }, `/documents/${id}.akn.xml`)
  expect(root).toBe('akomaNtoso')
  expect(ids).toBeGreaterThan(0)
})

test('the head of the page names the other forms of the document', async () => {
  const {page} = await site.open(path)
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]))
  expect(links).toContainEqual(['application/akn+xml', `/documents/${id}.akn.xml`])
  expect(links).toContainEqual(['application/json', `/documents/${id}.json`])
})

test('the list is not printed, and each line of it is tall enough for a finger', async () => {
  const {page} = await site.open(path, {width: 360})
  const heights = await page
    .locator('.document-files a')
    .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('.document-files').isVisible()).toBe(false)
})
