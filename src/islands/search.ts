/**
 * The search page: `<policy-search data-index data-page data-worker data-name>` around a plain form. What finds and shows is
 * fetched on the first need: a query in the address, or the cursor in the field.
 */
import {comeBack} from './search-place.ts'
import type {SearchView} from './search-view.ts'

/** Milliseconds without a key before it searches. */
const pause = 120

class PolicySearch extends HTMLElement {
  #view: Promise<SearchView> | undefined
  #timer = 0
  #composing = false

  connectedCallback() {
    const form = this.querySelector('form')!
    const field = this.querySelector('input')!
    field.value = new URLSearchParams(location.search).get('q') ?? field.value
    if (location.search) this.#open()
    field.addEventListener('focus', () => this.#open(), {once: true})
    field.addEventListener('compositionstart', () => this.#compose(true))
    field.addEventListener('compositionend', () => this.#compose(false))
    field.addEventListener('input', () => this.#later(field))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#timer)
      this.#ask(field.value, true)
    })
  }

  /** Half-typed pinyin is not searched for; Chromium sends the last input event before it is finished. */
  #compose(composing: boolean) {
    this.#composing = composing
    if (!composing) this.#later(this.querySelector('input')!)
  }

  #later(field: HTMLInputElement) {
    clearTimeout(this.#timer)
    if (!this.#composing) this.#timer = window.setTimeout(() => this.#ask(field.value, false), pause)
  }

  async #ask(query: string, settled: boolean) {
    const view = await this.#open()
    view?.ask(query, settled)
  }

  /** A failed fetch may be tried again. */
  async #open(): Promise<SearchView | undefined> {
    this.#view ??= import('./search-view.ts').then(async ({openView}) => {
      const view = await openView(this, this.dataset['index']!)
      comeBack()
      return view
    })
    try {
      return await this.#view
    } catch (error) {
      this.#view = undefined
      this.querySelector('[role=status]')!.textContent = this.dataset['failed']!
      console.warn(error)
      return undefined
    }
  }
}

customElements.define('policy-search', PolicySearch)
