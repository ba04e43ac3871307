/** The site itself, and how its search is asked. */
import type {SearchAction, WebSite, WithActionConstraints, WithContext} from 'schema-dts'
import {searchBox, site} from '../../ui-strings.ts'
import {encodedAddress, type SiteIdentity} from '../site-address.ts'

export function toWebsiteLd({
  title,
  description,
  root
}: SiteIdentity & {description: string}): WithContext<WebSite> {
  const url = encodedAddress('/', root)
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${encodedAddress(searchBox.action, root)}?q={search_term_string}`
    },
    'query-input': 'required name=search_term_string'
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.lang,
    potentialAction: search
  }
}
