/** Shares for chart-cases.ts. */
import type {Element} from 'hast'
import {shareBar} from './share-bar.ts'

const shares: Record<string, number> = {'nearly-all': 0.952, all: 1, none: 0}

export const shareBarCases: Record<string, () => Element> = Object.fromEntries(
  Object.entries(shares).map(([name, share]) => [name, () => shareBar({name: '引文', share}, {width: 96})])
)
