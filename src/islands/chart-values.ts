/**
 * Says the value of the mark under the pointer or the finger, or of the one the arrow keys came to. Marks carry
 * their words; the table under the chart says the same.
 *
 *     <chart-values><svg …><g data-value="2015 年　80.1 亿美元">…</g></svg></chart-values>
 */
import {make} from './make-element.ts'

/** Pixels between the mark and what is said of it. */
const gap = 6
const steps: Record<string, number> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}

class ChartValues extends HTMLElement {
  #said = make('output', {class: 'chart-said', hidden: true})
  #current: SVGElement | undefined

  connectedCallback() {
    if (!this.querySelector('[data-value]')) return
    this.append(this.#said)
    // A drawing that is silent because its row says the same is no stop for the keyboard either.
    for (const svg of this.querySelectorAll('svg:not([aria-hidden]):has([data-value])'))
      svg.setAttribute('tabindex', '0')
    this.addEventListener('pointerover', ({target}) => this.#say(markAt(target)))
    this.addEventListener('pointerleave', ({pointerType}) => pointerType !== 'touch' && this.#say())
    this.addEventListener('focusout', () => this.#say())
    this.addEventListener('keydown', this.#move)
    document.addEventListener('pointerdown', this.#leave)
  }

  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.#leave)
  }

  /** A finger that was lifted is told to be elsewhere by its next touch. */
  #leave = ({target}: Event) => !this.contains(target as Node) && this.#say()

  #move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#say()
    const svg = (event.target as Element).closest('svg')
    const step = steps[event.key]
    if (!svg || !step) return
    event.preventDefault()
    const marks = [...svg.querySelectorAll<SVGElement>('[data-value]')]
    const at = this.#current ? marks.indexOf(this.#current) : -1
    this.#say(marks.at(at < 0 ? Math.min(step, 0) : (at + step) % marks.length))
  }

  #say(mark?: SVGElement) {
    this.#current?.removeAttribute('data-current')
    this.#current = mark
    this.#said.hidden = !mark
    if (!mark) return
    mark.setAttribute('data-current', '')
    this.#said.value = mark.dataset['value']!
    const [frame, box, own] = [this, mark, this.#said].map((each) => each.getBoundingClientRect())
    const middle = box!.left + box!.width / 2 - frame!.left
    const above = box!.top - frame!.top - own!.height - gap
    this.#said.style.left = `${Math.max(Math.min(middle - own!.width / 2, frame!.width - own!.width), 0)}px`
    this.#said.style.top = `${above >= 0 ? above : box!.bottom - frame!.top + gap}px`
  }
}

function markAt(target: EventTarget | null): SVGElement | undefined {
  return (target as Element).closest<SVGElement>('[data-value]') ?? undefined
}

customElements.define('chart-values', ChartValues)
