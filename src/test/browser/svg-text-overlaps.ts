import type {Page} from 'playwright-core'

/**
 * Lines of chart text that lie on each other or leave their drawing, of every drawing that is seen:
 *
 *     dumbbell：“118.5” 压着 “120”
 */
export function svgTextOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels that faces differ by; glyphs fill about this share of the height of a line. */
    const slack = 1
    const glyphs = 0.7
    const boxOf = (line: Element) => {
      const {left, right, top, bottom} = line.getBoundingClientRect()
      const cut = ((bottom - top) * (1 - glyphs)) / 2
      return {words: line.textContent.trim(), left, right, top: top + cut, bottom: bottom - cut}
    }
    /** A text of several lines is its lines; a count behind a name is one with it. */
    const linesOf = (svg: Element) =>
      [...svg.querySelectorAll('text')].flatMap((text) => {
        const lines = [...text.querySelectorAll(':scope > tspan[x]')]
        return (lines.length > 0 ? lines : [text]).map(boxOf).filter(({words}) => words !== '')
      })
    return [...document.querySelectorAll('svg.chart')]
      .filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => {
        const frame = svg.getBoundingClientRect()
        const lines = linesOf(svg)
        const name = svg.classList[1]
        const out = lines
          .filter(({left, right}) => left < frame.left - slack || right > frame.right + slack)
          .map(({words}) => `${name}：“${words}” 出了图`)
        const over = lines.flatMap((one, at) =>
          lines
            .slice(at + 1)
            .filter(
              (other) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
            )
            .map((other) => `${name}：“${one.words}” 压着 “${other.words}”`)
        )
        return [...out, ...over]
      })
  })
}
