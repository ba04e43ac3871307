import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {correctionHref, correctionId} from '../../render/corrections/correction-address.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const made = [...readSources().corrected.values()].flatMap((policy) =>
  (policy.corrections?.applied ?? []).map((correction) => ({policy, correction}))
)
const [first] = made

test.skipIf(!first).each([1280, 360])(
  'a link to a correction arrives at its note, which says what, why and who, at %i',
  async (width) => {
    const {policy, correction} = first!
    const {page, complaints} = await site.open(correctionHref(policy, correction), {width})
    const note = page.locator(`[id="${correctionId(correction)}"]`)
    await note.waitFor({state: 'visible'})
    expect(await note.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    const words = await note.innerText()
    for (const said of ['更正 · ', correction.quote, correction.why, correction.who])
      expect(words).toContain(said)
    expect(complaints).toEqual([])
  }
)

test.skipIf(!first)(
  'everything that was corrected is on the page of its document, without scripts',
  async () => {
    const {policy} = first!
    const {page} = await site.open(`/documents/${policy.id}/`, {script: false})
    const own = made.filter((each) => each.policy === policy).map(({correction}) => correction.why)
    const told = (await page.locator('.note.correction, .table-note').allTextContents()).join('\n')
    for (const why of own) expect(told).toContain(why)
  }
)

test('near miss: a document nobody corrected says nothing of it', async () => {
  const corrected = new Set(made.map(({policy}) => policy.id))
  const plain = readSources().documents.find(({id}) => !corrected.has(id))!
  const {page} = await site.open(`/documents/${plain.id}/`)
  expect(await page.locator('.note.correction').count()).toBe(0)
})
