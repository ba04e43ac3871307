/**
 * The tags of pages of Chinese government sites (《政府网站发展指引》, 国办发〔2017〕47号), which the crawlers made for
 * these sites read: of the site, of a column, of what stands in it.
 *
 * SiteIDCode is given to government sites, which this is not, and ColumnType has their columns: both are left
 * out. Description is the one every page has; names of `meta` do not differ by their case.
 */
import type {Metadata} from '../../policy/metadata.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {type NavigationKey, navigation} from '../../ui-strings.ts'
import type {SiteIdentity} from '../site-address.ts'
import {type MetaTag, toMetaTags} from './meta-tag.ts'

export interface TaggedPage {
  /** The column it stands in. */
  current: NavigationKey | undefined
  description: string
  /** `/documents` of the list of documents itself. */
  route: string
}

/** Of every page; what a column is about is said on its own page alone. */
export function toSiteTags(
  {current, description, route}: TaggedPage,
  {title, root}: SiteIdentity
): MetaTag[] {
  const column = navigation.find(({key}) => key === current)
  return toMetaTags([
    ['SiteName', title],
    ['SiteDomain', root?.host],
    ['ColumnName', column?.word],
    ['ColumnDescription', column?.href === `${route}/` ? description : null]
  ])
}

/** Of the page of a document. `address`: its own, `null` where it is not known. */
export function toArticleTags(
  metadata: Metadata,
  keywords: readonly string[],
  address: string | null
): MetaTag[] {
  return toMetaTags([
    ['ArticleTitle', displayTitle(metadata)],
    ['PubDate', metadata.source?.received],
    ['ContentSource', metadata.source?.name],
    ['Keywords', keywords.join(',')],
    ['Author', metadata.issuer],
    ['Url', address]
  ])
}
