import {pageKinds, schemes, widths} from '../page-kinds.ts'

/** A picture to take: a page in a state. */
export interface Shot {
  /** Of the page kind or of the state: `reader`, `search-results`. */
  name: string
  path: string
  width: number
  /** Of the window; usually that of a phone or a desk. */
  height?: number
  scheme: 'light' | 'dark'
  /** Where the picture goes, below the folder of all: `reader-360-dark.png`. */
  file: string
  /** The whole page, not only what the window shows. */
  full: boolean
  /** As it comes out of a printer. */
  print: boolean
  /** What must be there before the picture is taken. */
  await?: string
  /** What is clicked first, and brought into the window: the first that shows. */
  click?: string
}

interface State {
  path: string
  widths?: readonly number[]
  schemes?: readonly ('light' | 'dark')[]
  full?: boolean
  print?: boolean
  await?: string
  click?: string
}

/** States of pages that their address alone, or their top alone, does not show. */
const states: Record<string, State> = {
  'search-results': {path: '/search/?q=跨境电商', await: '[data-hit]'},
  'search-nothing': {path: '/search/?q=量子纠缠', await: '[role=status]:not(:empty)'},
  'reader-provision': {path: `${pageKinds.reader}#sec_3__sub_5__item_11`, full: false},
  'reader-fold': {path: pageKinds.reader, widths: [360], full: false, click: '.notes > summary'},
  'reader-print': {path: pageKinds.reader, widths: [643], schemes: ['light'], print: true},
  menu: {path: pageKinds.home, widths: [360], full: false, click: '.menu > summary'}
}

/** Every kind of page and every state, at each width, light and dark. */
export function allShots(): Shot[] {
  const kinds = Object.entries<string>(pageKinds).map(([name, path]): [string, State] => [name, {path}])
  return [...kinds, ...Object.entries(states)].flatMap(([name, {widths: own, schemes: light, ...state}]) =>
    (own ?? widths).flatMap((width) =>
      (light ?? schemes).map((scheme) => {
        const file = `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`
        return {name, width, scheme, file, full: true, print: false, ...state}
      })
    )
  )
}
