/**
 * Says the value of the mark under the pointer, or of the one the arrow keys came to. Marks carry their words; the
 * table under the chart says the same.
 *
 *     <chart-values><svg …><circle data-value="2015 年　80.1 亿美元" …/></svg></chart-values>
 */
import {make} from './make-element.ts'

class ChartValues extends HTMLElement {
  #said = make('output', {class: 'chart-said', hidden: true})
  #current: SVGElement | undefined

  connectedCallback() {
    const drawings = [...this.querySelectorAll<SVGSVGElement>('svg')].filter((svg) => marksOf(svg).length > 0)
    if (drawings.length === 0) return
    this.append(this.#said)
    for (const svg of drawings) svg.setAttribute('tabindex', '0')
    this.addEventListener('pointerover', ({target}) => this.#say(markAt(target)))
    this.addEventListener('pointerleave', () => this.#say())
    this.addEventListener('focusout', () => this.#say())
    this.addEventListener('keydown', this.#move)
  }

  #move = (event: KeyboardEvent) => {
    const svg = (event.target as Element).closest('svg')
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key]
    if (event.key === 'Escape') this.#say()
    if (!svg || !step) return
    event.preventDefault()
    const marks = marksOf(svg)
    const at = this.#current ? marks.indexOf(this.#current) + step : step > 0 ? 0 : -1
    this.#say(marks.at(at % marks.length))
  }

  #say(mark?: SVGElement) {
    this.#current?.removeAttribute('data-current')
    this.#current = mark
    this.#said.hidden = !mark
    if (!mark) return
    mark.setAttribute('data-current', '')
    this.#said.value = mark.dataset['value']!
    const [frame, box, own] = [this, mark, this.#said].map((each) => each.getBoundingClientRect())
    const left = Math.min(
      Math.max(box!.left + box!.width / 2 - own!.width / 2 - frame!.left, 0),
      frame!.width - own!.width
    )
    const above = box!.top - frame!.top - own!.height - 6
    this.#said.style.left = `${left}px`
    this.#said.style.top = `${above > -own!.height ? above : box!.bottom - frame!.top + 6}px`
  }
}

function marksOf(svg: SVGSVGElement): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>('[data-value]')]
}

function markAt(target: EventTarget | null): SVGElement | undefined {
  return (target as Element).closest<SVGElement>('[data-value]') ?? undefined
}

customElements.define('chart-values', ChartValues)
