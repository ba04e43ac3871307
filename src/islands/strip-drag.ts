/**
 * The strip as a scroll bar: pressed and drawn along, the text follows. A press that does not move stays what it
 * is, a link to a section.
 */
import {toBands} from './strip-window.ts'

/** Pixels a finger may tremble. */
const least = 4

export function dragStrip(svg: SVGSVGElement, article: Element, readingLine: number): void {
  let from: number | null = null
  let isDrawn = false
  svg.addEventListener('pointerdown', ({button, clientX}) => {
    if (button !== 0) return
    from = clientX
    isDrawn = false
  })
  svg.addEventListener('pointermove', ({clientX, pointerId, buttons}) => {
    if (from === null || buttons === 0) return
    if (!isDrawn && Math.abs(clientX - from) < least) return
    if (!isDrawn) svg.setPointerCapture(pointerId)
    isDrawn = true
    const {left, width} = svg.getBoundingClientRect()
    scrollTo({top: toTop(svg, article, ((clientX - left) / width) * svg.viewBox.baseVal.width) - readingLine})
  })
  for (const end of ['pointerup', 'pointercancel']) svg.addEventListener(end, () => (from = null))
  // Else the browser draws the link away as it draws pictures, and follows it where the drawing ends.
  svg.addEventListener('mousedown', (event) => event.preventDefault())
  svg.addEventListener('click', (event) => isDrawn && event.preventDefault(), {capture: true})
}

/** Height in the page, in pixels, of a place on the strip: even within a section. */
function toTop(svg: SVGSVGElement, article: Element, x: number): number {
  const bands = toBands(svg, article)
  const at = Math.max(
    bands.findLastIndex((band) => band.x <= x),
    0
  )
  const band = bands[at]
  if (!band) return scrollY
  const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY
  const top = topOf(band.element)
  const next = bands[at + 1]
  const bottom = next ? topOf(next.element) : article.getBoundingClientRect().bottom + scrollY
  const share = Math.min(Math.max((x - band.x) / (band.end - band.x), 0), 1)
  return top + (bottom - top) * share
}
