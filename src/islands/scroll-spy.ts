/**
 * Says where the reader is: the current row of the contents, and the window on the strip.
 *
 * Everything is read from the page: contents links and strip sections name the same section ids.
 */
import {lastAbove} from './last-above.ts'
import {dragStrip} from './strip-drag.ts'
import {moveWindow} from './strip-window.ts'

/** Pixels from the top of the screen where reading begins: below the sticky strip. */
const readingLine = 112

class ScrollSpy extends HTMLElement {
  #links: HTMLAnchorElement[] = []
  #sections: Element[] = []
  #current: HTMLAnchorElement | undefined
  #waiting = false

  connectedCallback() {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.contents a')) {
      const section = document.getElementById(link.hash.slice(1))
      if (!section) continue
      this.#links.push(link)
      this.#sections.push(section)
    }
    this.dataset['live'] = ''
    // On its way to a list that is folded away the link opens it.
    this.querySelector('.to-contents')?.addEventListener('click', () => {
      this.querySelector<HTMLDetailsElement>('details.contents')!.open = true
    })
    for (const svg of this.querySelectorAll<SVGSVGElement>('svg.strip'))
      dragStrip(svg, this.querySelector('.document')!, readingLine)
    addEventListener('scroll', this.#ask, {passive: true})
    addEventListener('resize', this.#ask)
    this.#ask()
  }

  disconnectedCallback() {
    removeEventListener('scroll', this.#ask)
    removeEventListener('resize', this.#ask)
  }

  /** At most once a frame. */
  #ask = () => {
    if (this.#waiting) return
    this.#waiting = true
    requestAnimationFrame(() => {
      this.#waiting = false
      this.#markCurrent()
      for (const svg of this.querySelectorAll<SVGSVGElement>('svg.strip')) {
        if (svg.checkVisibility()) moveWindow(svg, this.querySelector('.document')!, readingLine)
      }
    })
  }

  #markCurrent() {
    const link = this.#links[lastAbove(this.#sections, readingLine)]
    if (link === this.#current) return
    this.#current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'true')
    this.#current = link
    const list = link?.closest('nav')
    if (!link || !list || list.scrollHeight <= list.clientHeight) return
    const [row, box] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
    if (row.top < box.top) list.scrollTop += row.top - box.top - 40
    else if (row.bottom > box.bottom) list.scrollTop += row.bottom - box.bottom + 40
  }
}

customElements.define('scroll-spy', ScrollSpy)
