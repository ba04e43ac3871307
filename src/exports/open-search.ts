/**
 * How a browser asks the search of the site (OpenSearch 1.1). Needs to know where the site stands: a browser that
 * keeps the file has no page it could complete an address from.
 */

import {searchBox, site} from '../ui-strings.ts'
import {encodedAddress, type SiteIdentity} from './site-address.ts'
import {x} from './xml/x.ts'
import {toXmlFile} from './xml/xml-file.ts'

/** Characters a browser has room for, as the format sets it. */
const longestName = 16

export function toOpenSearch({title, root}: SiteIdentity & {root: URL}): string {
  const template = `${encodedAddress(searchBox.action, root)}?q={searchTerms}`
  return toXmlFile(
    x('OpenSearchDescription', {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'}, [
      x('ShortName', [...title].slice(0, longestName).join('')),
      x('Description', `${title}：${searchBox.label}`),
      x('Language', site.lang),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
      x('Image', {type: 'image/svg+xml'}, encodedAddress('/favicon.svg', root)),
      x('Url', {type: 'text/html', template})
    ])
  )
}
