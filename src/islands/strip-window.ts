/**
 * The window on the strip: a frame around what is on screen. Sections stand on the strip as links with their
 * place and width, so nothing but the page itself is needed.
 */
import {lastAbove} from './last-above.ts'

interface Band {
  /** The section's element; the article itself for what comes before the first one. */
  element: Element
  x: number
  end: number
}

/** Space above the reading line that still counts as seen. */
const seenAbove = 40
const narrowest = 6

export function moveWindow(svg: SVGSVGElement, article: Element, readingLine: number): void {
  const frame = svg.querySelector('.strip-window')
  if (!frame) return
  const bands = toBands(svg, article)
  const bottom = article.getBoundingClientRect().bottom
  const from = toX(bands, readingLine - seenAbove, bottom)
  const to = toX(bands, innerHeight, bottom)
  frame.setAttribute('x', from.toFixed(1))
  frame.setAttribute('width', Math.max(to - from, narrowest).toFixed(1))
}

/** In reading order, from left to right. */
export function toBands(svg: SVGSVGElement, article: Element): Band[] {
  return [...svg.querySelectorAll<SVGAElement>('a')].flatMap((link) => {
    const [x, width] = ['x', 'width'].map((name) => Number(link.querySelector('rect')?.getAttribute(name)))
    const id = link.href.baseVal.split('#')[1]
    const element = id ? document.getElementById(id) : article
    return element ? [{element, x: x!, end: x! + width!}] : []
  })
}

/** Place on the strip of a height on screen, even within a section. */
function toX(bands: readonly Band[], y: number, bottom: number): number {
  const at = Math.max(
    lastAbove(
      bands.map(({element}) => element),
      y
    ),
    0
  )
  const band = bands[at]
  if (!band) return 0
  const top = band.element.getBoundingClientRect().top
  const next = bands[at + 1]?.element.getBoundingClientRect().top ?? bottom
  const share = next > top ? (y - top) / (next - top) : 0
  return band.x + (band.end - band.x) * Math.min(Math.max(share, 0), 1)
}
