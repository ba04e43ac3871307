/**
 * The way to a page, from the same crumbs its head shows, with the ends they leave out.
 *
 *     策脉 › 文件 › 甘肃省 › 甘肃省“十三五”开放型经济发展规划
 *             ^^^^^^^^^^^^
 */
import type {BreadcrumbList, WithContext} from 'schema-dts'
import {encodedAddress, type SiteIdentity} from '../site-address.ts'

export interface Crumb {
  word: string
  /** `undefined`: the page itself, where it is the last one; else a step without a page. */
  href?: string
}

/** `page`: the one the crumbs lead to, with its whole address. A step without a page of its own is left out. */
export function toBreadcrumbsLd(
  crumbs: readonly Crumb[],
  page: {name: string; address: string},
  {title, root}: SiteIdentity
): WithContext<BreadcrumbList> {
  const start = {name: title, address: encodedAddress('/', root)}
  const steps = crumbs.flatMap(({word, href}) =>
    href ? {name: word, address: encodedAddress(href, root)} : []
  )
  const last = crumbs.at(-1)
  const own = last && !last.href ? {...page, name: last.word} : page
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [start, ...steps, own].map(({name, address}, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: {'@id': address}
    }))
  }
}
