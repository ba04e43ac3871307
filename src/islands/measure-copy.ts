/** 复制链接, 复制引文 of the measure a page is about: the words stand in `.measure-text`. */
import {copyWords} from './copy-words.ts'
import {type CopyKind, toCopy} from './provision-copy.ts'

customElements.define(
  'measure-copy',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', ({target}) => {
        const kind = (target as Element).closest('button')?.dataset['copy'] as CopyKind | undefined
        if (!kind) return
        const text = document.querySelector('.measure-text')!.textContent.trim()
        const url = location.origin + location.pathname
        copyWords(toCopy(kind, {url, text}, this), this)
      })
    }
  }
)
