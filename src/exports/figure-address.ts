/** Where a chart stands: whole where the site's address is known, else its path there. */
import type {ChartFigure} from '../render/charts/figure.ts'

export function figureAddress({page, id}: Pick<ChartFigure, 'page' | 'id'>, site: URL | null): string {
  const path = `${page}#${id}`
  return site ? decodeURI(new URL(path, site).href) : path
}
