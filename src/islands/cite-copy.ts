/** Copies a reference with the day of today: `data-template` of its button has the slots. */
import {copyWords} from './copy-words.ts'
import {fillReference} from './fill-reference.ts'

customElements.define(
  'cite-copy',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', ({target}) => {
        const template = (target as Element).closest('button')?.dataset['template']
        if (!template) return
        copyWords(fillReference(template, {url: location.origin + location.pathname}), this)
      })
    }
  }
)
