/** Where a chart stands: whole where the site's address is known, else its path there. */
import type {ChartFigure} from '../render/charts/figure.ts'
import {siteAddress} from './site-address.ts'

export function figureAddress({page, id}: Pick<ChartFigure, 'page' | 'id'>, root: URL | null): string {
  return siteAddress(`${page}#${id}`, root)
}
