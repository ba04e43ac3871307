/** What the policy is there to refuse is refused, and the tests of every page would hear of it. */
import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const elsewhere = 'https://elsewhere.example/'

function add(tag: string, attributes: Record<string, string>): string {
  return `document.head.append(Object.assign(document.createElement('${tag}'), ${JSON.stringify(attributes)}))`
}

test.each([
  ['an inline style sheet', 'style-src-elem: inline', add('style', {textContent: 'p {}'})],
  ['an inline style', 'style-src-attr: inline', `document.body.setAttribute('style', 'color: red')`],
  ['an inline script', 'require-trusted-types-for: trusted-types-sink', add('script', {textContent: 'go()'})],
  [
    'a handler',
    'require-trusted-types-for: trusted-types-sink',
    `document.body.setAttribute('onclick', 'go()')`
  ],
  [
    'markup made of words',
    'require-trusted-types-for: trusted-types-sink',
    `document.body.innerHTML = '<b>'`
  ],
  [
    'code made of words',
    'require-trusted-types-for: trusted-types-sink',
    `setTimeout(() => new Function('go()'))`
  ],
  ['a worker', 'require-trusted-types-for: trusted-types-sink', `new Worker('/early.js')`],
  ['a rule that trusts words', 'trusted-types: trusted-types-policy', `trustedTypes.createPolicy('any', {})`],
  ['a picture from elsewhere', `img-src: ${elsewhere}`, add('img', {src: elsewhere})],
  ['a picture in words', 'img-src: data', add('img', {src: 'data:image/png,a'})],
  [
    'a style sheet from elsewhere',
    `style-src-elem: ${elsewhere}`,
    add('link', {rel: 'stylesheet', href: elsewhere})
  ],
  ['a frame', 'frame-src: ', add('iframe', {src: '/method/'})],
  ['another root', 'base-uri: ', add('base', {href: '/method/'})],
  ['a question to elsewhere', `connect-src: ${elsewhere}`, `fetch('${elsewhere}').catch(() => {})`]
])('%s', async (_, refusal, attempt) => {
  const {page, complaints} = await site.open(pageKinds.missing)
  await page.evaluate(`try { ${attempt} } catch {}; void 0`)
  await expect.poll(() => complaints.filter((line) => line.includes(refusal))).not.toEqual([])
})
