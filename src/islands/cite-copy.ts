/**
 * Copies a reference with the day of today: `data-template` of its button has the slots, `data-path` is where what is
 * cited stands on the site.
 */
import {copyWords} from './copy-words.ts'
import {fillReference} from './fill-reference.ts'
import {placePath} from './site-root.ts'

customElements.define(
  'cite-copy',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', ({target}) => {
        const template = (target as Element).closest('button')?.dataset['template']
        if (!template) return
        copyWords(
          fillReference(template, {url: location.origin + placePath(this.dataset['path'] ?? '/')}),
          this
        )
      })
    }
  }
)
