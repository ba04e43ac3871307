/**
 * What a page holds that none of ours holds: each a complaint. Lists of what there may be, so that what nobody
 * thought of is a complaint too.
 */
import type {Element, Root} from 'hast'
import {elementsOf} from './parse-html.ts'

const ours =
  'chart-values choice-switch cite-choice cite-copy fold-end keys-help mark-switches measure-copy picture-file policy-search print-button provision-menu scroll-spy table-explorer'
const html =
  'a article aside b body br button caption code dd del details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html input ins kbd label legend li link main mark meta nav noscript ol option p pre q rp rt ruby script search section select span strong summary sup table tbody td th thead time title tr ul wbr'
const drawings = 'circle defs desc g line path rect svg symbol text tspan use'
const elements = new Set(`${ours} ${html} ${drawings}`.split(' '))

const attributes = new Set(
  'action autoComplete charSet className colSpan content cx cy d dateTime download dx dy fill height hidden href httpEquiv id inputMode lang maxLength media method name open placeholder popover property r rel role rowSpan rx scope spellCheck src start tabIndex textAnchor title transform type value viewBox width x x1 x2 xmlns y y1 y2'.split(
    ' '
  )
)

/** Attributes that are followed or fetched. */
const addresses = ['action', 'href', 'src', 'dataHref', 'dataFile', 'dataPath'] as const

export interface Expected {
  /** Addresses of other sites, whole. */
  elsewhere: {has(address: string): boolean}
}

export function injectedIn(tree: Root, {elsewhere}: Expected): string[] {
  const all = elementsOf(tree)
  const ids = all.flatMap(({properties}) => (properties['id'] === undefined ? [] : String(properties['id'])))
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [
    ...all.flatMap((element) => [
      ...oddElement(element),
      ...oddAttributes(element),
      ...oddAddresses(element, elsewhere)
    ]),
    ...twice.map((id) => `two elements with the id ${id}`),
    ...ids.filter((id) => !isOwnId(id)).map((id) => `an odd id: ${id}`)
  ]
}

function oddElement(element: Element): string[] {
  const {tagName, properties} = element
  if (!elements.has(tagName)) return [`an element of no page: ${tagName}`]
  if (tagName !== 'script') return []
  const words = element.children.map((child) => ('value' in child ? child.value : '')).join('')
  if (properties['type'] === 'application/ld+json') return isJson(words) ? [] : ['data that is no JSON']
  const isFile = /^(?:\/early\.js|\/_astro\/[\w.-]+\.js)$/.test(String(properties['src'] ?? ''))
  return isFile && words === '' ? [] : [`a script of somebody else: ${String(properties['src'])} ${words}`]
}

function oddAttributes({tagName, properties}: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (name === 'httpEquiv')
      return isOwnPragma(String(value)) ? [] : [`<meta http-equiv="${String(value)}">`]
    if (name === 'name' && tagName !== 'meta' && !/^[a-z-]+$/.test(String(value)))
      return [`a name that could cover another: ${String(value)}`]
    return attributes.has(name) || /^(?:aria|data)[A-Z]/.test(name) ? [] : [`${tagName} has ${name}`]
  })
}

function oddAddresses({tagName, properties}: Element, elsewhere: Expected['elsewhere']): string[] {
  const found = addresses.flatMap((name) => {
    const value = properties[name]
    return value === undefined ? [] : [String(value)]
  })
  if (String(properties['httpEquiv']) === 'refresh')
    found.push(String(properties['content']).replace(/^0; url=/, ''))
  return found
    .filter((address) => !isOwn(address) && !elsewhere.has(address))
    .map((each) => `${tagName} leads to ${each}`)
}

/** Below the site: from its root, from the page, or a place on it. Nothing in it ends a path or begins a host. */
function isOwn(address: string): boolean {
  if (!/^(?:\/(?!\/)|#|\?|\.\.?\/)/.test(address) || /[\s\\<>"]/.test(address)) return false
  const {origin} = new URL(address, 'http://site.invalid/a/b/')
  return origin === 'http://site.invalid'
}

const isOwnPragma = (name: string) => name === 'refresh' || name.toLowerCase() === 'content-security-policy'

/** Letters of a document never become an id but for names of units, topics and regions, which are letters and digits. */
function isOwnId(id: string): boolean {
  return /^[\p{Script=Han}\w~/.-]+$/u.test(id) && !/hx[a-z]{3}/.test(id)
}

function isJson(words: string): boolean {
  try {
    JSON.parse(words)
    return true
  } catch {
    return false
  }
}
