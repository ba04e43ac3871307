/** Every link of the built site leads to a page that is there, and to a place on it that is there. */
import {expect, test} from 'vitest'
import {siteLinks} from './site-links.ts'

const links = siteLinks('dist')

test.for(links.pages)('%s', (page) => {
  expect(links.dead(page)).toEqual([])
})
